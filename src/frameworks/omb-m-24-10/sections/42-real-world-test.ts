import type { Practice } from '#schemas/practice.ts'

export const realWorldTest = {
  id: 'iv-b',
  heading: 'Test the AI for performance in a real-world context.',
  shortTitle: 'Real-world test',
  title: 'Test the AI under real conditions before it is used',
  summary:
    'Before use, the agency must test well enough to be sure that the AI, and whatever relies on it, works in the real setting it is meant for. If the agency cannot see the code, the models or the data, it must test in another way.',
  timing: 'before-use',
  scope: 'both',
  citation: { section: '§5(c)(iv)(B)', pages: '18-19' },
  guidance: {
    why: 'An AI can score well in a lab and still fail with real people, poor photos, other languages or tired staff. A test under real conditions finds those errors before people have to bear them.',
    lookOutside:
      'The 2024 inventory asks about testing in real conditions. Its answers tell four things apart: no test, a benchmark test, a field test of performance and a field test of impact. Note which one the agency claims, and that no answer gives the results. For face matching, NIST publishes tests of vendors’ software, but those are not tests of this system in this place. Look for pilot reports, GAO and inspector general audits, and accounts from people whom the system got wrong.',
    lookInside:
      'Ask the test lead for the test plan, the data set and the results by type of error. The authorization to operate (ATO) file may hold system tests; check that they test what the AI puts out, and not only its security. If a vendor runs the model, look for the agency’s own trial queries or for results on data that the agency supplied. Operators can say what they reported and what changed.',
    evidence: [
      'A test plan that describes the place, the users and the conditions of real use',
      'A test report with the data used, sample size, error rates and how sure the results are',
      'A pilot or field trial report, with the safeguards that were in place',
      'A log of feedback from staff and people affected, and what was done about it',
      'Results from trial queries or sample data, where the agency has no access to the model',
      'A signed statement that the results support the benefits and the safeguards',
    ],
  },
  exemptions: [],
  actions: {
    repair: {
      what: 'The agency must test the AI, and what relies on it, for the conditions of real use. Where it has no access to the code, models or data, it must test in another way. If the results do not show the benefits and sufficiently reduced risks, it should not use the AI.',
      who: 'The system owner, with the office that tests systems for the agency',
      when: 'Before the system is used, or used again',
    },
    ask: {
      what: 'Ask for the test plan and the test report with data set, sample size and error rates. Ask also for pilot reports, staff feedback on errors, and any test results that the vendor gave the agency.',
      who: 'Anyone, by a records request (FOIA) to the component that uses the system',
      when: 'Now: the test was due before use or, for AI in use before 1 December 2024, by that day',
    },
  },
  requirements: [
    {
      id: 'iv-b-01',
      level: 'must',
      citation: { section: '§5(c)(iv)(B)', pages: '18' },
      scope: 'both',
      text: 'The agency tests well enough to ensure that the AI, and the components that rely on it, will work in the real-world context it is meant for.',
      evidence: ['A test report with results from the intended setting'],
      exemptions: [],
    },
    {
      id: 'iv-b-02',
      level: 'should',
      citation: { section: '§5(c)(iv)(B)', pages: '18' },
      scope: 'both',
      text: 'The agency follows best practices of the field when it tests, where they are available.',
      evidence: ['The standard or method that the test followed, by name'],
      exemptions: [
        {
          id: 'no-best-practices',
          reason: 'No best practices are available for this field.',
          citation: { section: '§5(c)(iv)(B)', pages: '18' },
        },
      ],
    },
    {
      id: 'iv-b-03',
      level: 'should',
      citation: { section: '§5(c)(iv)(B)', pages: '18-19' },
      scope: 'both',
      text: 'The agency’s tests take account of the specific technology and of feedback from operators, reviewers and employees, and from customers who use the service or feel the results.',
      evidence: ['A feedback log that names who was asked, and the changes made to the tests'],
      exemptions: [],
    },
    {
      id: 'iv-b-04',
      level: 'should',
      citation: { section: '§5(c)(iv)(B)', pages: '19' },
      scope: 'both',
      text: 'The agency makes the test conditions match the conditions of real use as closely as possible.',
      evidence: ['A comparison of test conditions with the place, people and data of real use'],
      exemptions: [],
    },
    {
      id: 'iv-b-05',
      level: 'should',
      citation: { section: '§5(c)(iv)(B)', pages: '19' },
      scope: 'both',
      text: 'The agency shows through test results that the AI will bring its expected benefits and that its risks will be sufficiently mitigated, and does not use the AI if it cannot show this.',
      evidence: ['A statement that sets each benefit and risk beside a test result'],
      exemptions: [],
    },
    {
      id: 'iv-b-06',
      level: 'must',
      citation: { section: '§5(c)(iv)(B)', pages: '19' },
      scope: 'both',
      text: 'If the agency has no access to the source code, models or data, it uses other test methods, such as sending queries and watching the outputs, or giving the vendor test data and getting the results.',
      evidence: [
        'A record of trial queries and outputs, or of the vendor’s results on agency data',
      ],
      exemptions: [
        {
          id: 'has-access',
          reason: 'The agency has access to the source code, the models and the data.',
          citation: { section: '§5(c)(iv)(B)', pages: '19' },
        },
      ],
    },
    {
      id: 'iv-b-07',
      level: 'encouraged',
      citation: { section: '§5(c)(iv)(B)', pages: '19' },
      scope: 'both',
      text: 'For the last stages of testing before a wider release, the agency uses pilots and limited releases with strong monitoring, evaluation and safeguards.',
      evidence: ['A pilot plan and report, with its limits and safeguards'],
      exemptions: [],
    },
  ],
} satisfies Practice
