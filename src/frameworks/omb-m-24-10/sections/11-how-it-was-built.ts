import type { Condition } from '#schemas/condition.ts'
import type { Question } from '#schemas/question.ts'

const notBuiltInHouse: Condition = { not: { answer: 'built-by', is: 'in-house' } }

/** Who built the system and when: the dates decide which duties were due. */
export const howItWasBuilt: Question[] = [
  {
    kind: 'choice',
    id: 'built-by',
    label: 'Who built it?',
    options: [
      { value: 'in-house', label: 'The agency itself' },
      { value: 'contract', label: 'A contractor, for the agency' },
      { value: 'both', label: 'The agency and a contractor together' },
      { value: 'bought', label: 'A vendor; the agency bought or licensed it' },
      { value: 'unsure', label: 'Not sure' },
    ],
    citation: { section: '§2(b)', pages: '3' },
    guidance: {
      why: 'The memo covers AI that is developed, used or procured by or for an agency. Buying it does not move the duties to the vendor.',
      lookOutside:
        'The inventory’s development column, contract databases, and vendor press releases.',
      lookInside: 'The acquisition file and the system’s design documents.',
      evidence: ['The inventory entry', 'A contract notice'],
    },
  },
  {
    kind: 'text',
    id: 'vendor',
    label: 'Which vendors or contractors?',
    maxLength: 1000,
    showWhen: notBuiltInHouse,
    citation: { section: '§5(c)(iv)(A)(3)', pages: '18' },
    guidance: {
      why: 'When the agency cannot get the data after a reasonable effort, it must obtain enough descriptive information from the vendor. You need to know whom to ask.',
      lookOutside: 'The 2025 inventory’s vendor column, USAspending.gov, and SAM.gov.',
      lookInside: 'The contract and its subcontracts.',
      evidence: ['A contract notice', 'The inventory entry'],
    },
  },
  {
    kind: 'text',
    id: 'contracts',
    label: 'Contract numbers',
    hint: 'The agency’s contract identifiers (PIIDs), separated by commas.',
    maxLength: 2000,
    showWhen: notBuiltInHouse,
    citation: { section: 'Appendix A', pages: '6', source: 'omb-2024-guidance' },
    guidance: {
      why: 'A contract shows what was bought, for how much, and what testing or data the vendor owes.',
      lookOutside:
        'The 2024 inventory’s contract column, then look the number up on USAspending.gov.',
      lookInside: 'The contracting officer’s file.',
      evidence: ['The contract, its statement of work, or its public notice'],
    },
  },
  {
    kind: 'choice',
    id: 'inside-access',
    label: 'Does the agency have the source code, the model and the data?',
    options: [
      { value: 'yes', label: 'Yes, all of them' },
      { value: 'part', label: 'Some of them' },
      { value: 'no', label: 'No' },
      { value: 'unsure', label: 'Not sure' },
    ],
    citation: { section: '§5(c)(iv)(B)', pages: '19' },
    guidance: {
      why: 'An agency without access must test in other ways, such as querying the service and watching what comes out.',
      lookOutside:
        'The 2024 inventory’s code-access column speaks to the code only. Contracts may speak to the model and the data.',
      lookInside: 'What the contract gives the agency, and what it has in fact received.',
      evidence: ['The inventory entry', 'Contract clauses on data rights and access'],
    },
  },
  {
    kind: 'date',
    id: 'date-initiated',
    label: 'When was it started?',
    hint: 'The day its purpose was first set out. If you know only the month, use its first day.',
    citation: { section: 'Appendix A', pages: '6', source: 'omb-2024-guidance' },
    guidance: {
      why: 'The time between the idea and first use shows how long there was to assess, test and consult.',
      lookOutside: 'The inventory’s dates, budget requests, and the first contract.',
      lookInside: 'The project charter or first funding decision.',
      evidence: ['The inventory entry', 'A dated project document'],
    },
  },
  {
    kind: 'date',
    id: 'date-implemented',
    label: 'When was it first used on real cases?',
    hint: 'Leave this empty if it never was, or if you do not know.',
    citation: { section: '§5(c)(iv)', pages: '17' },
    guidance: {
      why: 'AI already in use had until 1 December 2024 to meet the practices. The before-use practices are due before the first real case of anything new.',
      lookOutside:
        'The inventory’s implementation date, and the earliest case, notice or report that mentions it.',
      lookInside: 'The release record and the first log entry on a real case.',
      evidence: ['The inventory entry', 'A dated notice, manual or case'],
    },
  },
  {
    kind: 'date',
    id: 'date-retired',
    label: 'When was it retired?',
    hint: 'The day on which the last real case was run, as far as the record shows. If you know only the month, use its last day.',
    showWhen: { answer: 'stage', is: 'retired' },
    citation: { section: '§5(a)(i)', pages: '14' },
    guidance: {
      why: 'A system that stopped by 1 December 2024 met the memo’s deadline by stopping. One that ran on did not.',
      lookOutside:
        'The inventory’s retirement date. “Merged into another use case” does not mean that the function stopped.',
      lookInside: 'The decommissioning record, and whether another system took over the task.',
      evidence: [
        'The inventory entry',
        'A decommissioning notice',
        'Proof that the task ended or moved',
      ],
    },
  },
  {
    kind: 'text',
    id: 'public-link',
    label: 'Link to what the agency has published about it',
    hint: 'A full web address that starts with https://',
    maxLength: 2000,
    citation: { section: '§5(c)(iv)(I)', pages: '21' },
    guidance: {
      why: 'The memo requires plain-language documentation in the inventory that serves as public notice.',
      lookOutside: 'The agency’s AI page, usually at its web address followed by /ai.',
      lookInside: 'The published entry, not the internal one.',
      evidence: ['The page itself, with the day you saw it'],
    },
  },
]
