import type { Exemption, Practice } from '#schemas/practice.ts'

const reviewNotDue = {
  id: 'review-not-due',
  reason:
    'No review is due yet: less than a year has passed since this practice began to apply, and nothing was significantly modified.',
  citation: { section: '§5(c)(iv)(E)', pages: '20' },
} satisfies Exemption

export const yearlyReview = {
  id: 'iv-e',
  heading: 'Regularly evaluate risks from the use of AI.',
  shortTitle: 'Yearly review',
  title: 'Review the risks at least once a year',
  summary:
    'At least once a year, and after any significant modification, people must review the AI and what has changed around it. Each review must include a new real-world test. It must also involve an authority inside the agency with no direct part in building or running the AI.',
  timing: 'ongoing',
  scope: 'both',
  citation: { section: '§5(c)(iv)(E)', pages: '19-20' },
  guidance: {
    why: 'Monitoring shows numbers. A review asks whether the AI still belongs in use at all. A tool that was bought for one purpose can end up being used for another.',
    lookOutside:
      'The 2024 inventory has no column on this practice, so a blank there tells you nothing. Compare one year’s inventory with the next: a new purpose, new data or a new group of people is a sign that a review was due. Look for review dates on the agency’s AI page, in updated privacy impact assessments and in contract changes.',
    lookInside:
      'Ask for the date of the last review, the date of the next, and who took part from outside the project. Check that a new field test was run, and not only that an old report was read again. The change log shows which updates were called significant, and who decided that.',
    evidence: [
      'A review calendar with the last date and the next',
      'The dated review record, with new real-world test results',
      'A change log that marks which modifications were significant',
      'The name and office of an authority with no direct part in building or running the AI',
      'Customer feedback that was considered, where the service deals with customers',
    ],
  },
  exemptions: [],
  actions: {
    repair: {
      what: 'The agency must hold the review with a new real-world test and decide whether its safeguards are still enough. It must involve an internal authority with no direct part in building or running the AI. Where the service deals with customers, it should consider their feedback.',
      who: 'The system owner, with the agency’s Chief AI Officer',
      when: 'At least once a year, and after each significant modification',
    },
    ask: {
      what: 'Ask for each review since launch, with its test results and the name of the overseeing authority. Ask also for the change log and the list of modifications that were treated as significant.',
      who: 'Anyone, by a records request (FOIA) to the component that uses the system',
      when: 'Now, and once a year',
    },
  },
  requirements: [
    {
      id: 'iv-e-01',
      level: 'must',
      citation: { section: '§5(c)(iv)(E)', pages: '19' },
      scope: 'both',
      text: 'The agency’s monitoring includes periodic reviews by people of whether the setting of use, the risks, the benefits and the agency’s needs have changed.',
      evidence: ['A review record that covers all four: setting, risks, benefits and needs'],
      exemptions: [],
    },
    {
      id: 'iv-e-02',
      level: 'must',
      citation: { section: '§5(c)(iv)(E)', pages: '19-20' },
      scope: 'both',
      text: 'The agency determines whether the minimum practices, as now carried out, adequately mitigate new and existing risks, or whether it needs new ways to respond to risk.',
      evidence: ['A written conclusion on each risk, and on whether the safeguards are enough'],
      exemptions: [],
    },
    {
      id: 'iv-e-03',
      level: 'must',
      citation: { section: '§5(c)(iv)(E)', pages: '20' },
      scope: 'both',
      text: 'The agency has people review the AI at least once a year, and again whenever the AI, or the conditions or context of its use, is significantly modified.',
      evidence: ['Review dates set beside the dates of launch and of significant modifications'],
      exemptions: [reviewNotDue],
    },
    {
      id: 'iv-e-04',
      level: 'must',
      citation: { section: '§5(c)(iv)(E)', pages: '20' },
      scope: 'both',
      text: 'In each review of the AI’s risks, the agency includes a new test of how the AI performs in a real-world context.',
      evidence: ['A test report made for that review, dated after the last one'],
      exemptions: [reviewNotDue],
    },
    {
      id: 'iv-e-05',
      level: 'must',
      citation: { section: '§5(c)(iv)(E)', pages: '20' },
      scope: 'both',
      text: 'The agency has an appropriate internal authority, with no direct part in developing or operating the system, oversee and consider each review of the AI’s risks.',
      evidence: ['The authority’s name, office and written view on the review'],
      exemptions: [reviewNotDue],
    },
    {
      id: 'iv-e-06',
      level: 'should',
      citation: { section: '§5(c)(iv)(E) fn 41', pages: '20' },
      scope: 'both',
      text: 'For services that deal with customers, the agency considers customer feedback in its criteria for reviewing the AI.',
      evidence: ['Review criteria that name customer feedback, and the feedback that was read'],
      exemptions: [
        {
          id: 'not-customer-facing',
          reason: 'The service does not deal with customers.',
          citation: { section: '§5(c)(iv)(E) fn 41', pages: '20' },
        },
      ],
    },
  ],
} satisfies Practice
