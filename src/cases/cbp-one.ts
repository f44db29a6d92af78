import type { Case } from '#schemas/case.ts'
import { caution } from './as-of.ts'
import { cbpOneCard } from './cards.ts'
import { coalitionLetter, inventory2024, inventory2025 } from './sources.ts'

export const cbpOne: Case = {
  format: 'plumbline-case/1',
  ...cbpOneCard,
  caution,
  framework: 'omb-m-24-10',
  sources: [
    inventory2024,
    inventory2025,
    coalitionLetter,
    {
      id: 'pia-068',
      kind: 'privacy-assessment',
      title: 'Privacy Impact Assessment for the CBP One Mobile Application, DHS/CBP/PIA-068',
      author: 'Department of Homeland Security',
      date: '2021-02-19',
      link: '',
      reference: 'DHS/CBP/PIA-068',
      voice: 'agency',
    },
    {
      id: 'amnesty-2023',
      kind: 'research',
      title:
        'United States of America: Mandatory Use of CBP One Application Violates the Right to Seek Asylum',
      author: 'Amnesty International',
      date: '2023-05-07',
      link: 'https://www.amnesty.org/en/documents/amr51/6754/2023/en/',
      reference: 'AMR 51/6754/2023',
      voice: 'independent',
    },
    {
      id: 'amnesty-2024',
      kind: 'research',
      title: 'USA: CBP One – A blessing or a trap?',
      author: 'Amnesty International',
      date: '2024-05-09',
      link: 'https://www.amnestyusa.org/press-releases/cbp-one-mobile-application-violates-the-rights-of-people-seeking-asylum-in-the-united-states/',
      voice: 'independent',
    },
    {
      id: 'policy-tracking',
      kind: 'research',
      title: 'CBP ends CBP One scheduling system and cancels upcoming appointments',
      author: 'Immigration Policy Tracking Project',
      date: '2025-01-20',
      link: 'https://immpolicytracking.org/policies/cbp-ends-cbp-one-scheduling-system-and-cancels-upcoming-appointments',
      voice: 'independent',
    },
  ],
  answers: {
    'system-name': 'CBP One',
    agency: 'Department of Homeland Security',
    component: 'CBP',
    'in-inventory': 'yes',
    'built-by': 'contract',
    contracts: '024-000005265',
    'date-initiated': '2023-04-06',
    'agency-category': 'both',
    'personal-data': 'yes',
    purpose:
      'DHS says that the app’s face matching checks who a person is against CBP’s records in real time. It says that this makes border work faster and more exact, and cuts fraud.',
    outputs:
      'DHS says that it gives out a match of identity, fraud alerts and updates on a traveler’s status.',
  },
  rows: [
    {
      source: 'inventory-2024',
      layout: 'omb-2024',
      row: 60,
      cells: {
        'use-case-name': 'CBP One',
        agency: 'Department of Homeland Security',
        abr: 'DHS',
        bureau: 'CBP',
        'topic-area': 'Law & Justice',
        'commercial-ai': 'None of the above.',
        'purpose-benefits':
          "TVS uses facial recognition to compare live or uploaded images with CBP's database, enabling real-time identity verification. This automation streamlines border processes, enhances accuracy, and reduces fraud.",
        outputs:
          'The system outputs include identity match confirmation, fraud alerts, and traveler status updates for clearance in processes like boarding or border crossing.',
        'dev-stage': 'Operation and Maintenance',
        'impact-type': 'Both',
        'date-initiated': '4/6/2023',
        'date-acq-dev-began': '4/6/2023',
        'date-implemented': '5/11/2023',
        'dev-method': 'Developed with contracting resources.',
        'contract-piids': '024-000005265',
        'hisp-support': 'No',
        'public-info': 'No',
        'contains-pii': 'Yes',
        'saop-review': 'Yes',
        'data-catalog': 'Yes',
        'agency-data': 'CBP One submission information.',
        'data-docs':
          'Documentation is complete: Documentation exists regarding the maintenance, composition, quality, and intended use of the training and evaluation data, as well as any statistical bias across model features and protected groups.',
        'demo-features': 'None',
        'custom-code': 'Yes',
        'code-access': 'Yes – agency has access to source code, but it is not public.',
        'has-ato': 'Yes',
        'system-name': 'Traveler Verification Service',
        'dev-tools-wait': 'Less than 6 months',
        'infra-provisioned': 'Yes',
        'compute-request': 'Yes',
        'timely-resources': 'Yes',
        'existing-reuse':
          'None: This use case does not re-use any internally developed tooling or managed infrastructure from any other AI development efforts within the agency.',
        'internal-review':
          'Documentation has been developed: Complete documentation detailing model performance across a range of benchmarks, architecture, relevant features and information regarding the appropriate use of the model for predictive tasks has been created.',
        'extension-request': 'No – Agency did not request an extension for this use case.',
        'impact-assessment': 'Yes',
        'real-world-testing':
          'Performance evaluation in operational environment: The AI use case has been tested in an operational environment before being fully implemented as a solution, or has been tested in simulated or controlled environment using operational or synthetic data.',
        'key-risks':
          'This AI system has been tested in operational or real-world environments and risks have been identified and mitigated. Information about risks and mitigations for this use case may be law enforcement sensitive; DHS continues to review details for potential future disclosure in accordance with applicable law and policy.',
        'independent-eval': 'Yes – by the CAIO',
        'monitor-postdeploy':
          'Intermittent and Manually Updated: A plan for monitoring the AI use case is in place, and requires data science teams to work with DevOps engineers to manually update models at scheduled intervals, and create metrics to detect data distribution shifts between the operational environment and the training data for the model.',
        'autonomous-impact':
          'No - Some individual decisions or actions require direct human oversight.',
        'ai-notice': 'Online - in the terms or instructions for the service.',
        'adverse-impact': 'No',
        'disparity-mitigation':
          'The threshold for the biometric matching was tested extensively with a variety of face types for several months to establish a match threshold for the identification.',
        'stakeholder-consult': 'Direct user testing',
        'appeal-process': 'Yes',
        'opt-out': 'Yes',
      },
      otherCells: 'blank',
    },
  ],
  claims: [
    {
      about: 'date-implemented',
      reported: true,
      statement: 'On October 28, 2020, CBP launched the CBP One™ mobile application.',
      prompt: '',
      source: 'pia-068',
      place: 'page 1, introduction',
      caution:
        'Speaks of the app as a whole. The inventory row gives a day in May 2023 for the AI.',
    },
  ],
  openQuestions: [
    {
      about: 'stage',
      question:
        'Is any part of it still in use? CBP ended appointments through the app on 20 January 2025.',
      source: 'policy-tracking',
      place: 'entry of 20 January 2025',
    },
    {
      about: 'use-case-id',
      question:
        'The 2025 file has no row with this name. A row for “CBP Link” from June 2025 describes nearly the same output. Is it the same AI under a new name?',
      source: 'inventory-2025',
      place: 'row 49, columns 3, 4 and 15',
    },
    {
      about: 'date-implemented',
      question:
        'Which parts used AI from which day? The app was there from October 2020. The row says 11 May 2023, the day on which a new rule on asylum began.',
      source: 'inventory-2024',
      place: 'row 60, column 14',
    },
    {
      about: 'v-f',
      question:
        'DHS answers “Yes” on a way to opt out. Amnesty International says that people had to use the app to ask for asylum. What could a person do who did not want the face match?',
      source: 'amnesty-2023',
      place: 'title and summary; cited in the coalition letter, endnote 7',
    },
    {
      about: 'is-ai',
      question:
        'The row speaks of face matching only. Did software also choose who got an appointment, and is that part AI?',
      source: 'inventory-2024',
      place: 'row 60, column 8',
    },
    {
      about: 'agency-category',
      question: 'DHS answers “Both”. Which danger to safety does it see?',
      source: 'inventory-2024',
      place: 'row 60, column 11',
    },
    {
      about: 'individual-effect',
      question:
        'The row says “No” on decisions that could hurt people. What happened to a person whose photo did not go through?',
      source: 'inventory-2024',
      place: 'row 60, column 55',
    },
    {
      about: 'purposes',
      question:
        'Does it fit access to the border or to asylum by biometrics (Appendix I(2)(c))? The coalition letter cites it as biometric surveillance.',
      source: 'coalition-letter',
      place: 'page 2, bullet on CBP; endnote 7',
    },
    {
      about: 'v-a',
      question:
        'On gaps between groups, the answer is about the level at which two pictures count as a match. Which groups were tested, by skin tone, sex and age, and with what error rates on phone photos?',
      source: 'inventory-2024',
      place: 'row 60, column 56',
    },
    {
      about: 'iv-a',
      question:
        'DHS answers “Yes” on an impact assessment. On key risks it writes that details “may be law enforcement sensitive”. Which risks can be shown, and where is the paper?',
      source: 'inventory-2024',
      place: 'row 60, columns 46 and 48',
    },
    {
      about: 'iv-b',
      question:
        'Was it tested with the phones, light and networks that people had on the way to the border?',
      source: 'inventory-2024',
      place: 'row 60, column 47',
    },
    {
      about: 'iv-c',
      question:
        'DHS names the Chief AI Officer as the independent reviewer. Which papers were read, and when?',
      source: 'inventory-2024',
      place: 'row 60, column 49',
    },
    {
      about: 'iv-i',
      question:
        'The notice is “Online - in the terms or instructions for the service.” In which languages, and could people read it before they had to agree?',
      source: 'inventory-2024',
      place: 'row 60, column 53',
    },
    {
      about: 'v-b',
      question: 'DHS answers “Direct user testing”. With whom: people who seek asylum, or staff?',
      source: 'inventory-2024',
      place: 'row 60, column 57',
    },
    {
      about: 'v-d',
      question: 'Was a person told why a photo or a request was refused, and whom to ask?',
      source: 'inventory-2024',
      place: 'row 60, column 55',
    },
    {
      about: 'v-e',
      question:
        'DHS answers “Yes” on a way to appeal. Where could a person turn from a phone in Mexico?',
      source: 'inventory-2024',
      place: 'row 60, column 59',
    },
    {
      about: 'rights-at-stake',
      question:
        'Amnesty International names privacy and equal treatment among its concerns about face matching and location in the app. Which rights do you list, and how was each touched?',
      source: 'amnesty-2024',
      place: 'concerns, as told by Jurist, May 2024',
    },
  ],
}
