import type { Case } from '#schemas/case.ts'
import { caution } from './as-of.ts'
import { hurricaneScoreCard } from './cards.ts'
import { coalitionLetter, inventory2024, inventory2025 } from './sources.ts'

export const hurricaneScore: Case = {
  format: 'plumbline-case/1',
  ...hurricaneScoreCard,
  caution,
  framework: 'omb-m-24-10',
  sources: [
    inventory2024,
    inventory2025,
    coalitionLetter,
    {
      id: 'hysen-letter',
      kind: 'other',
      title: 'Letter to Just Futures Law on DHS use of AI',
      author: 'Eric Hysen, Chief AI Officer, Department of Homeland Security',
      date: '2024-10',
      link: '',
      voice: 'agency',
    },
    {
      id: 'trac',
      kind: 'research',
      title: 'Alternatives to Detention (ATD)',
      author: 'Transactional Records Access Clearinghouse',
      date: '2024-05-04',
      link: 'https://trac.syr.edu/immigration/detentionstats/atd_pop_table.html',
      voice: 'independent',
    },
  ],
  answers: {
    'system-name': 'Hurricane Score',
    agency: 'Department of Homeland Security',
    component: 'ICE',
    'use-case-id': 'DHS-2408',
    'in-inventory': 'yes',
    stage: 'in-use',
    'built-by': 'in-house',
    'date-initiated': '2017-02-01',
    'date-implemented': '2019-02-01',
    'agency-category': 'rights-impacting',
    'personal-data': 'yes',
    purpose:
      'DHS says that the score shows how likely a person is to “abscond” from ICE’s monitoring program, ATD-ISAP. It is meant to save officers time and to help them use their means where they count.',
    outputs:
      'DHS says that the model gives a number from 1 to 5; a high number means a high risk. Officers see it when they review a case and set the level of monitoring. DHS says that it is one of many factors.',
    'data-used': 'DHS says: closed cases of people who were in the ATD-ISAP program.',
  },
  rows: [
    {
      source: 'inventory-2024',
      layout: 'omb-2024',
      row: 109,
      cells: {
        'use-case-name': 'Hurricane Score',
        agency: 'Department of Homeland Security',
        abr: 'DHS',
        bureau: 'ICE',
        'topic-area': 'Law & Justice',
        'commercial-ai': 'None of the above.',
        'purpose-benefits':
          'The Immigration and Customs Enforcement (ICE) Enforcement and Removal Operations (ERO) division would like to explore technology that could help lead to time savings and eliminate human error due to overburdened officers.  An AI generated hurricane score could also minimize the risk that a factor is overlooked due to officers being overburdened.  The hurricane score may be one factor that is used to inform the decision-making process. The “Hurricane Score” models the potential risk (1-5) that a noncitizen who is released from detention with the requirement to check in with ICE through monitoring will abscond from the program, with a higher number indicating a higher risk of absconding.',
        outputs:
          'The Hurricane score model determines a probability of absconding and outputs a number (1-5), with a higher number indicating a higher risk of absconding. This number is used as one of many factors an officer uses when reviewing an ATD-ISAP case to determine the appropriate level of case management and technology for a noncitizen.',
        'dev-stage': 'Operation and Maintenance',
        'impact-type': 'Rights-Impacting',
        'date-initiated': '2/1/2017',
        'date-acq-dev-began': '2/1/2017',
        'date-implemented': '2/1/2019',
        'dev-method': 'Developed in-house.',
        'hisp-support': 'No',
        'public-info': 'No',
        'contains-pii': 'Yes',
        'saop-review': 'No',
        'data-catalog': 'No',
        'agency-data': 'Inactive case data from individuals enrolled in the ATD-ISAP program.',
        'data-docs':
          'Documentation is complete: Documentation exists regarding the maintenance, composition, quality, and intended use of the training and evaluation data, as well as any statistical bias across model features and protected groups.',
        'demo-features': 'Sex/Gender,Age,Other',
        'demo-features-other': 'Country of Origin',
        'custom-code': 'Yes',
        'code-access': 'Yes – agency has access to source code, but it is not public.',
        'has-ato': 'No',
        'dev-tools-wait': 'Less than 6 months',
        'infra-provisioned': 'Yes',
        'compute-request': 'Yes',
        'timely-resources': 'Yes',
        'existing-reuse':
          'None: This use case does not re-use any internally developed tooling or managed infrastructure from any other AI development efforts within the agency.',
        'internal-review':
          'Limited documentation for review: Some information regarding the model’s performance on specific benchmarks are available or have been shared with specific stakeholders within the agency.',
        'extension-request': 'No – Agency did not request an extension for this use case.',
        'impact-assessment': 'Yes',
        'real-world-testing':
          'Performance evaluation in operational environment: The AI use case has been tested in an operational environment before being fully implemented as a solution, or has been tested in simulated or controlled environment using operational or synthetic data.',
        'key-risks':
          'There is a risk that the Absconder Model may include false positives and model bias. A false positive would occur when non-absconders are incorrectly classified with a score indicating a high probability of absconding. Model bias can arise if the training data is not representative of the full range of participants, leading to poor performance on certain patterns or characteristics. These risks are identified and if necessary remediated through error analysis during model testing and model performance monitoring.',
        'independent-eval': 'Yes – by the CAIO',
        'monitor-postdeploy':
          'Intermittent and Manually Updated: A plan for monitoring the AI use case is in place, and requires data science teams to work with DevOps engineers to manually update models at scheduled intervals, and create metrics to detect data distribution shifts between the operational environment and the training data for the model.',
        'autonomous-impact':
          'No - Some individual decisions or actions require direct human oversight.',
        'ai-notice': 'N/A - individuals are not interacting with the AI for this use case',
        'adverse-impact': 'No',
        'disparity-mitigation': 'It is reevaluated and retrained on an annual basis.',
        'stakeholder-consult': 'Direct user testing',
        'appeal-process': 'Yes',
        'opt-out': 'Other',
        'opt-out-other':
          'H-Score adds one piece of info to a larger profile for decision-making by a human.',
      },
      otherCells: 'blank',
    },
    {
      source: 'inventory-2025',
      layout: 'omb-2025',
      row: 142,
      cells: {
        agency: 'DHS',
        'agency-name': 'Department of Homeland Security',
        id: 'DHS-2408',
        'use-case-name': 'Hurricane Score',
        'agency-bureau': 'ICE',
        'contact-email': 'ai@hq.dhs.gov',
        'development-stage': 'Deployed',
        'is-high-impact': 'High-impact',
        'topic-area': 'Law Enforcement',
        classification: 'Classical ML',
        'problem-solved':
          'This use case intends to solve the problem of understanding which noncitizens in Enforcement and Removal Operations’ Alternatives to Detention - Intensive Supervision Appearance Program are most likely to abscond.',
        benefits:
          'The Hurricane Score helps officers quickly evaluate substantial amounts of case information across thousands of Alternatives to Detention - Intensive Supervision Appearance Program participants. By surfacing a risk indicator based on observed absconding patterns, it can provide additional insight that might not be apparent from manual review alone. This supports more consistent and efficient case reviews and helps officers allocate case management resources more effectively while maintaining individualized assessments.',
        'system-outputs':
          'Once individuals are enrolled in Enforcement and Removal Operations’ Alternatives to Detention - Intensive Supervision Appearance Program (ATD-ISAP), officers periodically review each case to determine whether the current level of case management and technology assignment remains appropriate or should be adjusted. During case reviews, an analyst or officer provides the Hurricane Score model with information already known about an ATD-ISAP participant, including case management details and participant actions. The model is a quasi-binomial, binary classification machine learning (ML) model trained on inactive ATD-ISAP case data to identify patterns associated with prior absconding behavior. Based on the provided inputs, the model outputs a score from 1 to 5, with higher scores indicating a higher model-estimated risk that the individual may abscond. Officers may then consider this score, along with many other factors, when determining whether current levels of case management or technology assignment remain appropriate or should be adjusted.',
        'operational-date': '2019-02-01 00:00:00',
        'contracting-usage': 'In-house Development',
        'have-ato': 'No',
        'data-description': 'Inactive case data from individuals enrolled in the ATD-ISAP program.',
        'has-pii': 'Yes',
        'pia-url':
          'https://www.dhs.gov/sites/default/files/2023-08/privacy-pia-ice062-atd-august2023.pdf',
        'demographic-features': "['b) Sex', 'c) Age']",
        'has-custom-code': 'Yes',
        'hi-testing-conducted': 'Yes',
        'hi-assessment-completed': 'Yes',
        'hi-potential-impacts':
          'Predictive ML techniques can produce misleading results, such as false positives, which could impact case management decisions if relied upon as a primary factor. For instance, an inaccurate hurricane score might lead to stricter or more lenient compliance or technology requirements for an individual. ERO mitigates this by using the score as one of many factors in determining case management or technology levels for individuals in the ATD program.',
        'hi-independent-review': 'CAIO Review',
        'hi-ongoing-monitoring': 'Yes - Monitoring Established',
        'hi-training-established': 'Training Established',
        'hi-failsafe-presence': 'Not Applicable',
        'hi-appeal-process': 'Appeal Precluded by Law',
        'hi-public-consultation': "['Usability Testing']",
      },
      otherCells: 'blank',
    },
  ],
  claims: [
    {
      about: 'principal-basis',
      reported: true,
      statement:
        'The Hurricane Score does not make decisions on detention, deportation, or surveillance; instead, it is used to inform human decision-making',
      prompt: '',
      source: 'hysen-letter',
      place: 'as quoted by the Associated Press, late 2024',
      caution:
        'Read second-hand: these are the words that the Associated Press quotes. Informing a decision and being a principal basis for it can go together.',
    },
    {
      about: 'iv-h',
      reported: true,
      statement:
        'The Hurricane Score does not make decisions on detention, deportation, or surveillance; instead, it is used to inform human decision-making',
      prompt: '',
      source: 'hysen-letter',
      place: 'as quoted by the Associated Press, late 2024',
      caution:
        'Says that people decide. It does not list the decisions that the score may not shape without more oversight.',
    },
    {
      about: 'protected-data',
      reported: true,
      statement:
        'The factors include the number of violations, the length of time in the program, and whether the person has a travel document.',
      prompt: '',
      source: 'hysen-letter',
      place: 'as told by the Associated Press, late 2024',
      caution: 'The Associated Press tells this in its own words. It may not be the full list.',
    },
  ],
  openQuestions: [
    {
      about: 'v-e',
      question:
        'In 2024 DHS answered “Yes” on a way to appeal. In 2025 it answers “Appeal Precluded by Law”. Which law is meant, and what changed? Where no appeal is possible, what other check by people is there?',
      source: 'inventory-2025',
      place: 'row 142, column 35; compare the 2024 file, row 109, column 59',
    },
    {
      about: 'protected-data',
      question:
        'In 2024 the model used sex, age and “Country of Origin”. In 2025 the row names only sex and age. Was country taken out, on what day, and was the model tested again?',
      source: 'inventory-2025',
      place: 'row 142, column 25; compare the 2024 file, row 109, column 30',
    },
    {
      about: 'v-a',
      question:
        'On gaps between groups DHS answers: “It is reevaluated and retrained on an annual basis.” Which groups were compared, on what measure, and with what result?',
      source: 'inventory-2024',
      place: 'row 109, column 56',
    },
    {
      about: 'individual-effect',
      question:
        'The same row says “Rights-Impacting”, and “No” on decisions that could hurt people. What can happen to a person after a high score?',
      source: 'inventory-2024',
      place: 'row 109, columns 11 and 55',
    },
    {
      about: 'principal-basis',
      question:
        'What must an officer do with a score of 5? Ask for the manual, and for what it says when the officer does not agree with the score.',
      source: 'hysen-letter',
      place: 'as quoted by the Associated Press, late 2024',
    },
    {
      about: 'override-rates',
      question:
        'How often do officers follow the score, and how often do they set another level of monitoring than it points to?',
      source: 'inventory-2025',
      place: 'row 142, column 15',
    },
    {
      about: 'purposes',
      question:
        'Does it fit a purpose that the memo lists, such as scoring risk in immigration or tracking people for it (Appendix I(2)(c))?',
      source: 'inventory-2024',
      place: 'row 109, column 8',
    },
    {
      about: 'system-name',
      question:
        'One answer speaks of the “Absconder Model”. Is that the same model, or are there two?',
      source: 'inventory-2024',
      place: 'row 109, column 48',
    },
    {
      about: 'data-used',
      question:
        'The DHS letter of October 2024 names violations, time in the program and a travel document. Neither row lists them. What is the full list of what goes in?',
      source: 'hysen-letter',
      place: 'as told by the Associated Press, late 2024',
    },
    {
      about: 'data-gaps',
      question:
        'The model learns from closed cases in the program. Were the people in them scored or watched more closely in ways that shape what it learns?',
      source: 'inventory-2025',
      place: 'row 142, columns 15 and 21',
    },
    {
      about: 'people-total',
      question:
        'The coalition letter, citing these figures, counts nearly 200,000 people in ISAP. How many have been scored, and how many got each number?',
      source: 'trac',
      place: 'table of 4 May 2024; cited in the coalition letter, endnote 5',
    },
    {
      about: 'privacy-review',
      question:
        'In 2024 DHS answered “No”. The 2025 row links to a privacy assessment of August 2023. Does that paper speak of the score?',
      source: 'inventory-2025',
      place: 'row 142, column 24; compare the 2024 file, row 109, column 24',
    },
    {
      about: 'iv-a',
      question:
        'DHS answers “Yes” in both years on an impact assessment. Where is it, what is its date, and how does it weigh benefit against risk?',
      source: 'inventory-2024',
      place: 'row 109, column 46',
    },
    {
      about: 'iv-b',
      question:
        'The answer that DHS picked covers tests in the field and tests in a lab. Which was it, and how many people got a high score and did not leave?',
      source: 'inventory-2024',
      place: 'row 109, column 47',
    },
    {
      about: 'iv-c',
      question:
        'DHS names the Chief AI Officer as the independent reviewer. Which papers were read, when, and what did the review find? The row has “No” on an authority to operate.',
      source: 'inventory-2024',
      place: 'row 109, columns 34 and 49',
    },
    {
      about: 'iv-d',
      question:
        'What has monitoring shown since 2019, and what would make ICE stop using the score?',
      source: 'inventory-2024',
      place: 'row 109, column 50',
    },
    {
      about: 'iv-e',
      question:
        'The model has run since February 2019. On what days were its risks reviewed? The 2024 form did not ask.',
      source: 'inventory-2024',
      place: 'row 109, column 14',
    },
    {
      about: 'iv-g',
      question:
        'DHS says that training is in place. What does it teach about trusting a score too much?',
      source: 'inventory-2025',
      place: 'row 142, column 33',
    },
    {
      about: 'iv-h',
      question:
        'On a fail-safe DHS answers “Not Applicable”. Which steps may not be taken on a score unless a person looks at the case first?',
      source: 'inventory-2025',
      place: 'row 142, column 34',
    },
    {
      about: 'iv-i',
      question:
        'DHS says that people do not deal with the AI, so there is no notice. Are people in the program told that they are scored?',
      source: 'inventory-2024',
      place: 'row 109, column 53',
    },
    {
      about: 'v-b',
      question:
        'DHS answers “Direct user testing”. Were people in the program or their lawyers asked, or only staff?',
      source: 'inventory-2024',
      place: 'row 109, column 57; compare the 2025 file, row 142, column 36',
    },
    {
      about: 'v-c',
      question:
        'Does anyone look at scores by country, sex and age over time? The answer on monitoring speaks of updates to the model.',
      source: 'inventory-2024',
      place: 'row 109, column 50',
    },
    {
      about: 'v-d',
      question:
        'When monitoring gets stricter after a score, is the person told of the score, given a contact, and told how to appeal?',
      source: 'inventory-2024',
      place: 'row 109, column 55',
    },
    {
      about: 'v-f',
      question:
        'On opt-out DHS answers “Other”: the score “adds one piece of info to a larger profile for decision-making by a human.” Can a person ask to be judged without it?',
      source: 'inventory-2024',
      place: 'row 109, columns 61 and 62',
    },
    {
      about: 'worst-case',
      question:
        'The coalition letter says that the score likely shapes the terms of electronic monitoring. What is the worst that a wrong score has done to one person?',
      source: 'coalition-letter',
      place: 'page 1, second bullet',
    },
  ],
}
