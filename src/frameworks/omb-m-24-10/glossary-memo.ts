import type { Term } from '#schemas/framework-shape.ts'

/** The memo's terms in plain words; where it borrows a meaning from elsewhere, that is said. */
export const memoTerms: Term[] = [
  {
    id: 'artificial-intelligence',
    term: 'Artificial intelligence',
    also: ['AI'],
    meaning:
      'The memo uses a law of 2018: systems that learn from data, act under changing conditions without much human oversight, or do tasks that take human-like thinking. No system is too simple to count. Systems that only follow rules that people wrote do not count.',
    citation: { section: '§6 “Artificial Intelligence”', pages: '26-27' },
  },
  {
    id: 'rights-impacting-ai',
    term: 'Rights-impacting AI',
    also: ['rights-impacting'],
    meaning:
      'AI whose output is a principal basis for a decision or action about a specific person or organization. The decision or action must have a legal, material, binding or similarly significant effect. It must touch civil rights, civil liberties or privacy; equal opportunities; or access to critical government resources or services.',
    citation: { section: '§6 “Rights-Impacting AI”', pages: '29' },
  },
  {
    id: 'safety-impacting-ai',
    term: 'Safety-impacting AI',
    also: ['safety-impacting'],
    meaning:
      'AI whose output produces an action, or is a principal basis for a decision, with the power to affect safety in a significant way. That means the safety of human life or well-being, climate or environment, critical infrastructure, or strategic assets.',
    citation: { section: '§6 “Safety-Impacting AI”', pages: '30' },
  },
  {
    id: 'principal-basis',
    term: 'Principal basis',
    meaning:
      'The memo’s test for how much a decision or action rests on the output. It does not define the words. A person who decides in the end does not settle the question.',
    citation: { section: '§5(b)', pages: '15' },
  },
  {
    id: 'presumption',
    term: 'Presumption',
    also: ['presumed'],
    meaning:
      'AI that serves a purpose on the lists of Appendix I is taken to be rights- or safety-impacting. Only the Chief AI Officer can find otherwise.',
    citation: { section: '§5(b)', pages: '15' },
  },
  {
    id: 'determination',
    term: 'Determination',
    also: ['determinations'],
    meaning:
      'A finding by the Chief AI Officer that a listed use does not match the definitions. It must rest on a written risk assessment. It takes the use out of the practices. It is not a waiver.',
    citation: { section: '§5(b)', pages: '15' },
  },
  {
    id: 'exclusion',
    term: 'Exclusion',
    also: ['exclusions', 'excluded'],
    meaning:
      'Use of AI solely to evaluate something for a purchase, or solely to make it conform to the practices, such as controlled testing. The practices are not required of it.',
    citation: { section: '§5(c)(i)', pages: '16' },
  },
  {
    id: 'extension',
    term: 'Extension',
    also: ['extensions'],
    meaning: 'Up to one more year from OMB for one use that could not feasibly comply in time.',
    citation: { section: '§5(c)(ii)', pages: '16-17' },
  },
  {
    id: 'waiver',
    term: 'Waiver',
    also: ['waivers', 'waived'],
    meaning:
      'A written decision by the Chief AI Officer that sets one or more requirements aside. It is for one application or component, or for a closely related group with substantially identical risks. It must rest on a specific risk assessment.',
    citation: { section: '§5(c)(iii)', pages: '17' },
  },
  {
    id: 'chief-ai-officer',
    term: 'Chief AI Officer',
    also: ['CAIO', 'Chief AI Officers'],
    meaning:
      'The official who bears primary responsibility for the memo on behalf of the head of the agency. Determinations and waivers are this person’s alone.',
    citation: { section: '§3', pages: '4' },
  },
  {
    id: 'omb',
    term: 'OMB',
    meaning:
      'The Office of Management and Budget, in the Executive Office of the President. It issued the memo.',
  },
  {
    id: 'm-25-21',
    term: 'M-25-21',
    meaning: 'The OMB memo of 3 April 2025 that rescinded and replaced M-24-10.',
    citation: { section: 'Memorandum', pages: '1', source: 'm-25-21' },
  },
  {
    id: 'minimum-practices',
    term: 'Minimum practices',
    also: ['minimum practice', 'practice', 'practices'],
    meaning:
      'The fifteen things that agencies must do for rights-impacting AI. Nine of them are also for safety-impacting AI.',
    citation: { section: '§5(c)(iv)-(v)', pages: '17-24' },
  },
  {
    id: 'must',
    term: 'Must',
    also: ['musts'],
    meaning:
      'The memo’s word for a duty. A use that falls short of one must has to stop until it complies.',
    citation: { section: '§5(c)', pages: '15' },
  },
  {
    id: 'should',
    term: 'Should',
    also: ['shoulds'],
    meaning:
      'The memo’s word for what is expected but not required. Falling short of it is a finding.',
  },
  {
    id: 'use-case',
    term: 'AI use case',
    also: ['use case', 'use cases'],
    meaning: 'One specific way in which an agency designs, builds, buys or uses AI for its work.',
    citation: { section: 'Part I(1)(b)', pages: '2', source: 'omb-2024-guidance' },
  },
  {
    id: 'inventory',
    term: 'AI use case inventory',
    also: ['inventory', 'inventories'],
    meaning: 'The list of its uses of AI that an agency must submit each year and publish.',
    citation: { section: '§3(a)(iv)', pages: '5' },
  },
  {
    id: 'impact-assessment',
    term: 'AI impact assessment',
    also: ['impact assessment', 'impact assessments'],
    meaning:
      'The agency’s own document on purpose and benefit, risks, and data. It is due before the AI is used.',
    citation: { section: '§5(c)(iv)(A)', pages: '17-18' },
  },
  {
    id: 'risks-from-the-use-of-ai',
    term: 'Risks from the use of AI',
    meaning:
      'Risks that come from using AI to inform, influence, make or carry out a decision or action. They count with or without human oversight, and whether or not people notice. Risks to the privacy and security of the data itself are dealt with elsewhere.',
    citation: { section: '§6 “Risks from the Use of AI”', pages: '29-30' },
  },
  {
    id: 'automation-bias',
    term: 'Automation bias',
    meaning:
      'The habit of favoring what a machine suggests, and of ignoring or not looking for what speaks against it.',
    citation: { section: '§6 “Automation Bias”', pages: '28' },
  },
  {
    id: 'significant-modification',
    term: 'Significant modification',
    also: ['significant modifications'],
    meaning:
      'A change to the AI, or to the conditions or context of its use, that meaningfully alters its impact on rights or safety. A new purpose or a wider scope can be one.',
    citation: { section: '§6 “Significant Modification”', pages: '30' },
  },
  {
    id: 'algorithmic-discrimination',
    term: 'Algorithmic discrimination',
    meaning:
      'When an automated system helps to treat people worse, or to hurt them more, without good reason, because of a trait that the law protects. Race, sex, religion, age, national origin, limited English and disability are such traits. The memo takes the meaning from section 10(f) of Executive Order 14091.',
    citation: { section: '§6 “Algorithmic Discrimination”', pages: '26' },
  },
  {
    id: 'equity',
    term: 'Equity',
    meaning:
      'Treating all people in a fair, just and impartial way, and doing so steadily. That includes people in communities that have often been denied it. The memo takes the meaning from section 10(a) of Executive Order 14091.',
    citation: { section: '§6 “Equity”', pages: '28' },
  },
  {
    id: 'underserved-communities',
    term: 'Underserved communities',
    also: ['underserved community', 'underserved'],
    meaning:
      'Groups and places that have been systematically denied a full part in economic, social and civic life. The memo takes the meaning from section 10(b) of Executive Order 14091.',
    citation: { section: '§6 “Underserved Communities”', pages: '30' },
  },
  {
    id: 'affected-communities',
    term: 'Affected communities',
    also: ['affected community'],
    meaning:
      'The people that the AI’s use affects. They vary with the context and may include customers of the agency and its employees. The memo gives no closed definition.',
    citation: { section: '§5(c)(v)(B) fn 46', pages: '22' },
  },
  {
    id: 'opt-out',
    term: 'Opt-out',
    also: ['opt out'],
    meaning: 'A way for a person to choose a human alternative to the AI.',
    citation: { section: '§5(c)(v)(F)', pages: '24' },
  },
  {
    id: 'fail-safe',
    term: 'Fail-safe',
    meaning:
      'A safeguard that keeps the risk of significant harm low where a person cannot step in at once.',
    citation: { section: '§5(c)(iv)(H)', pages: '20' },
  },
  {
    id: 'authorization-to-operate',
    term: 'Authorization to operate',
    also: ['ATO', 'authority to operate'],
    meaning:
      'The agency’s sign-off that lets an information system run. The memo names it as one process through which the practices can be enforced.',
    citation: { section: '§5(c)', pages: '15' },
  },
  {
    id: 'national-security-system',
    term: 'National Security System',
    also: ['National Security Systems'],
    meaning:
      'A kind of information system that 44 U.S.C. 3552(b)(6) defines. The memo does not cover AI that is used as a component of one.',
    citation: { section: '§2(c)', pages: '4' },
  },
  {
    id: 'intelligence-community',
    term: 'Intelligence Community',
    meaning:
      'The bodies that 50 U.S.C. 3003 names. The minimum practices do not apply to them; they are encouraged to follow them.',
    citation: { section: '§5 fn 26', pages: '14' },
  },
]
