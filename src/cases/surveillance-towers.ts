import type { Case } from '#schemas/case.ts'
import { caution } from './as-of.ts'
import { surveillanceTowersCard } from './cards.ts'
import { coalitionLetter, inventory2023, inventory2024, inventory2025 } from './sources.ts'

export const surveillanceTowers: Case = {
  format: 'plumbline-case/1',
  ...surveillanceTowersCard,
  caution,
  framework: 'omb-m-24-10',
  sources: [
    inventory2023,
    inventory2024,
    inventory2025,
    coalitionLetter,
    {
      id: 'dhs-policy-2023',
      kind: 'memo',
      title:
        'Acquisition and Use of Artificial Intelligence and Machine Learning Technologies by DHS Components',
      author: 'Alejandro N. Mayorkas, Department of Homeland Security',
      date: '2023-08-08',
      link: 'https://www.dhs.gov/sites/default/files/2023-09/23_0913_mgmt_139-06-acquisition-use-ai-technologies-dhs-components.pdf',
      reference: 'Policy Statement 139-06',
      voice: 'agency',
    },
    {
      id: 'funnel-study',
      kind: 'research',
      title:
        'Mortality, Surveillance and the Tertiary “Funnel Effect” on the U.S.-Mexico Border: A Geospatial Modeling of the Geography of Deterrence',
      author: 'Samuel Norton Chambers, Geoffrey Alan Boyce, Sarah Launius and Alicia Dinsmore',
      date: '2019-01-31',
      link: 'https://www.researchgate.net/publication/330786155_Mortality_Surveillance_and_the_Tertiary_Funnel_Effect_on_the_US-Mexico_Border_A_Geospatial_Modeling_of_the_Geography_of_Deterrence',
      voice: 'independent',
    },
    {
      id: 'gao-2024',
      kind: 'research',
      title:
        'Law Enforcement: DHS Could Better Address Bias Risk and Enhance Privacy Protections for Technologies Used in Public',
      author: 'Government Accountability Office',
      date: '2024-12',
      link: '',
      voice: 'independent',
    },
  ],
  answers: {
    'system-name': 'Autonomous Surveillance Tower (AST)',
    agency: 'Department of Homeland Security',
    component: 'CBP',
    'use-case-id': 'DHS-35',
    'in-inventory': 'yes',
    stage: 'in-use',
    vendor: 'Anduril',
    contracts: '70B02C20D00000019',
    'date-initiated': '2018-10-01',
    'date-implemented': '2020-01-01',
    'agency-category': 'neither',
    'personal-data': 'no',
    purpose:
      'DHS says that the towers let one person watch a far greater area than with plain cameras, so that agents are free for other work.',
    outputs:
      'DHS says that the system sends an alert when it sees a person, a vehicle or an animal. An agent then looks at the picture and says what is going on.',
  },
  rows: [
    {
      source: 'inventory-2024',
      layout: 'omb-2024',
      row: 58,
      cells: {
        'use-case-name': 'Autonomous Surveillance Tower (AST)',
        agency: 'Department of Homeland Security',
        abr: 'DHS',
        bureau: 'CBP',
        'topic-area': 'Law & Justice',
        'commercial-ai': 'None of the above.',
        'purpose-benefits':
          'AST machine learning assisted system is augmenting the U.S. Border Patrol by enhancing the capabiltiies of individual users when carrying out the domain awareness mission. \nThe expected benefit is to have ability of single person to monitor magnitude greater area than could be done with conventional CCTV or human surveillance. The ultimate outcome for the agency and the public is greater availability of the agents to solve and address more complex tasks and allow for better strategic/tactical deployment of existing resources and personnel.',
        outputs:
          'The AI provides alerts when it detects the presence of an IoI (i.e., persons, vehicles, animals) in the image frame.  With regard to persons, this computer vision application is trained to determine if the object in the image frame is a person with a certain of level of confidence and not another object that may be shaped similarly to a person.  After the alert of a detection, a trained agent or user, reviews the image to identify and classify the activity taking place.  The AI merely alerts to the presence of an item it was trained to detect. This is not a biometric system and does not identify or track specific individuals.',
        'dev-stage': 'Operation and Maintenance',
        'impact-type': 'Neither',
        'date-initiated': '10/1/2018',
        'date-acq-dev-began': '10/1/2019',
        'date-implemented': '1/1/2020',
        'dev-method': 'Developed with both contracting and in-house resources.',
        'contract-piids': '70B02C20D00000019',
        'hisp-support': 'No',
        'public-info': 'No',
        'contains-pii': 'No',
        'saop-review': 'No',
        'data-catalog': 'Other',
        'data-catalog-other':
          'Program created its own new data through new inputs either in real world or in real world simulated scenarios',
        'agency-data':
          'Meta-data and data created by CBP. Generally comprised of agent adjudications of autonomous sensory inputs of items of interests by the system.',
        'data-docs':
          'Documentation has been partially completed: Some documentation exists (detailing the composition and any statistical bias or measurement skew for training and evaluation purposes), but documentation took place within this use case’s development.',
        'demo-features': 'None',
        'custom-code': 'Yes',
        'code-access': 'No – agency does not have access to source code.',
        'has-ato': 'Yes',
        'system-name': 'Autonomous Surveillance Towers',
        'dev-tools-wait': 'Less than 6 months',
        'infra-provisioned': 'Yes',
        'compute-request': 'Yes',
        'timely-resources': 'Yes',
        'existing-reuse':
          'None: This use case does not re-use any internally developed tooling or managed infrastructure from any other AI development efforts within the agency.',
        'internal-review':
          'Documentation has been developed: Complete documentation detailing model performance across a range of benchmarks, architecture, relevant features and information regarding the appropriate use of the model for predictive tasks has been created.',
      },
      otherCells: 'blank',
    },
    {
      source: 'inventory-2025',
      layout: 'omb-2025',
      row: 62,
      cells: {
        agency: 'DHS',
        'agency-name': 'Department of Homeland Security',
        id: 'DHS-35',
        'use-case-name': 'Autonomous Surveillance Tower',
        'agency-bureau': 'CBP',
        'contact-email': 'ai@hq.dhs.gov',
        'development-stage': 'Deployed',
        'is-high-impact': 'Presumed High-Impact, but Not High-impact',
        'hi-justification':
          'The AI outputs do not serve as a principal basis for a decision or action concerning a specific individual or entity that has a legal, material, binding, or similarly significant effect on that individual’s or entity’s civil rights, civil liberties or privacy, equal opportunities, or access to or the ability to apply for critical government resources or services. The AI provides alerts when it detects the presence of an IoI (i.e., persons, vehicles, animals) in the image frame. With regard to persons, this computer vision application is trained to determine if the object in the image frame is a person with a certain of level of confidence and not another object that may be shaped similarly to a person. After the alert of a detection, a trained agent or user, reviews the image to identify and classify the activity taking place. The AI merely alerts to the presence of an item it was trained to detect. This is not a biometric system and does not identify or track specific individuals.',
        'topic-area': 'Law Enforcement',
        classification: 'Classical ML',
        'problem-solved':
          "CBP's limited manpower constrains its ability to manually monitor all areas of the border at all times. To account for this limitation, surveillance and sensor systems assist in monitoring the border.",
        benefits:
          'AST machine learning assisted system is augmenting the U.S. Border Patrol by enhancing the capabiltiies of individual users when carrying out the domain awareness mission. \nThe expected benefit is to have ability of single person to monitor magnitude greater area than could be done with conventional CCTV or human surveillance. The ultimate outcome for the agency and the public is greater availability of the agents to solve and address more complex tasks and allow for better strategic/tactical deployment of existing resources and personnel.',
        'system-outputs':
          'The AI provides alerts when it detects the presence of an IoI (i.e., persons, vehicles, animals) in the image frame.  With regard to persons, this computer vision application is trained to determine if the object in the image frame is a person with a certain of level of confidence and not another object that may be shaped similarly to a person.  After the alert of a detection, a trained agent or user, reviews the image to identify and classify the activity taking place.  The AI merely alerts to the presence of an item it was trained to detect. This is not a biometric system and does not identify or track specific individuals.',
        'operational-date': '2020-01-01 00:00:00',
        'contracting-usage': 'Vendor Purchased',
        'vendor-name': 'Anduril',
        'have-ato': 'Yes',
        'system-name-ato': 'Autonomous Surveillance Towers',
        'data-description':
          'Meta-data and data created by CBP. Generally comprised of agent adjudications of autonomous sensory inputs of items of interests by the system.',
        'has-pii': 'No',
        'pia-url':
          'https://cbpgov.sharepoint.com/:b:/r/sites/AutonomousSurveillanceTowerASTProgram/Shared%20Documents/General/Tech,%20Cyber,%20Eng%20docs,%20Anduril%20docs,%20Data%20sheets/AST%20CyberSec%20-%20ATOs,%20PTAs,%20ATTs/PTAs/Disposition%20PTA,%20CBP%20-%20Autonomous%20Surveillance%20Towers%20(AST),%2020230906,%20PRIV%20Final.pdf?csf=1&web=1&e=Q9OWDC',
        'has-custom-code': 'Yes',
      },
      otherCells: 'blank',
    },
  ],
  claims: [
    {
      about: 'stage',
      reported: true,
      statement: 'Operation and Maintenance',
      prompt: 'Development_Stage',
      source: 'inventory-2023',
      place: 'use case DHS-0005-2023, column “Development_Stage”',
      caution: '',
    },
    {
      about: 'outputs',
      reported: true,
      statement:
        'The Lattice system permits autonomous detection, identification, and tracking of Items of Interest (IoIs). […] The system alerts the user and autonomously tracks the IoI.',
      prompt: 'Summary',
      source: 'inventory-2023',
      place: 'use case DHS-0005-2023, column “Summary”',
      caution: 'The files of 2024 and 2025 describe the output in other words.',
    },
    {
      about: 'acts-alone',
      reported: true,
      statement:
        'The tower scans constantly and autonomously. The radar detects and recognizes movement. The camera slews autonomously to the IoI and the system software identifies the object.',
      prompt: 'Summary',
      source: 'inventory-2023',
      place: 'use case DHS-0005-2023, column “Summary”',
      caution: 'Says what the tower does before a person looks. It does not say what follows.',
    },
    {
      about: 'is-ai',
      reported: true,
      statement: 'Machine Vision',
      prompt: 'Techniques',
      source: 'inventory-2023',
      place: 'use case DHS-0005-2023, column “Techniques”',
      caution: '',
    },
    {
      about: 'purposes',
      reported: true,
      statement:
        'DHS “will not use AI technology to enable improper systemic, indiscriminate, or large-scale monitoring, surveillance or tracking of individuals”',
      prompt: '',
      source: 'dhs-policy-2023',
      place: 'page 3, as quoted by the Electronic Frontier Foundation, September 2024',
      caution: 'Read second-hand. It turns on what is “improper”, which the quote does not say.',
    },
  ],
  openQuestions: [
    {
      about: 'system-name',
      question:
        'Which use do you assess? The towers are one row. Other CBP rows find people in pictures or by sound and movement in the ground, such as “Automated Item of Interest Detection”.',
      source: 'inventory-2024',
      place: 'rows 10, 19, 58 and 59, column 1',
    },
    {
      about: 'outputs',
      question:
        'In 2023 DHS wrote that the system detects, identifies and tracks. In 2024 it wrote that it “does not identify or track specific individuals”. Did the system change, or the words?',
      source: 'inventory-2024',
      place: 'row 58, column 9; compare the 2023 file, DHS-0005-2023',
    },
    {
      about: 'acts-alone',
      question:
        'The tower turns its camera and follows what it sees before a person looks. What else happens with no person in between?',
      source: 'inventory-2023',
      place: 'use case DHS-0005-2023, column “Summary”',
    },
    {
      about: 'purposes',
      question:
        'Does it fit tracking where people are for immigration (Appendix I(2)(c)) or watching for crime (Appendix I(2)(b))? The coalition letter says that CBP uses it to track migrants.',
      source: 'coalition-letter',
      place: 'page 2, bullet on CBP',
    },
    {
      about: 'determination',
      question:
        'In 2024 DHS answers “Neither”. In 2025 it answers “Presumed High-Impact, but Not High-impact”. For a listed purpose the memo asks for a finding by the Chief AI Officer. Is there one for this system, and where is it published?',
      source: 'inventory-2024',
      place: 'row 58, column 11; compare the 2025 file, row 62, column 9',
    },
    {
      about: 'principal-basis',
      question:
        'DHS says that the output is no principal basis for a decision about a person. What does an agent do after an alert, and how often does an alert end in an arrest?',
      source: 'inventory-2025',
      place: 'row 62, column 10',
    },
    {
      about: 'purpose',
      question:
        'The promise of 2023 rules out “improper” large-scale tracking. What does DHS hold to be improper, and who checks? The coalition letter quotes the promise in a shorter form.',
      source: 'dhs-policy-2023',
      place: 'page 3, as quoted by the Electronic Frontier Foundation, September 2024',
    },
    {
      about: 'safety-effect',
      question:
        'A study of southern Arizona finds that the sites of such gear, the routes that people take and the places where remains are found go together. Did CBP weigh this risk to life?',
      source: 'funnel-study',
      place: 'abstract',
    },
    {
      about: 'iv-a',
      question:
        'DHS says that the use is not covered, and leaves the columns on practices blank. Did anyone still write down its risks?',
      source: 'inventory-2024',
      place: 'row 58, column 46',
    },
    {
      about: 'iv-b',
      question:
        'DHS answers that it has no access to the source code. How does it test the system by day and night, in each kind of land, and with what error rates?',
      source: 'inventory-2024',
      place: 'row 58, column 32',
    },
    {
      about: 'built-by',
      question:
        'In 2024 DHS says that it built the system with a contractor. In 2025 it says “Vendor Purchased”. Who built what, and who owns the data?',
      source: 'inventory-2025',
      place: 'row 62, column 17; compare the 2024 file, row 58, column 16',
    },
    {
      about: 'personal-data',
      question:
        'DHS answers “No” on personal information. Does it keep pictures of people, for how long, and can they be tied to a name?',
      source: 'inventory-2024',
      place: 'row 58, column 23',
    },
    {
      about: 'privacy-review',
      question:
        'In 2024 DHS answers “No”. The 2025 row links to a file that the public cannot open. Is there a published privacy assessment?',
      source: 'inventory-2025',
      place: 'row 62, column 24; compare the 2024 file, row 58, column 24',
    },
    {
      about: 'data-gaps',
      question:
        'A GAO report of December 2024 looks at privacy rules for towers and sensors. Which gaps did it find, and are they closed?',
      source: 'gao-2024',
      place: 'findings on surveillance towers, as told by the Electronic Frontier Foundation',
    },
    {
      about: 'in-inventory',
      question:
        'A tower row, “RVSS Legacy Overhauled System Project”, is retired as “Consolidated into another use case”. Which use took it over?',
      source: 'inventory-2024',
      place: 'row 33, columns 1 and 15',
    },
    {
      about: 'v-b',
      question: 'Were border towns, tribes and aid groups asked before towers went up near them?',
      source: 'coalition-letter',
      place: 'page 2, bullet on CBP',
    },
    {
      about: 'iv-i',
      question:
        'Can people who live near a tower learn what it sees, and how far? The row of 2023 speaks of miles.',
      source: 'inventory-2023',
      place: 'use case DHS-0005-2023, column “Summary”',
    },
  ],
}
