import type { Case } from '#schemas/case.ts'
import { caution } from './as-of.ts'
import { fdnsCard } from './cards.ts'
import { coalitionLetter, inventory2024, inventory2025 } from './sources.ts'

export const fdns: Case = {
  format: 'plumbline-case/1',
  ...fdnsCard,
  caution,
  framework: 'omb-m-24-10',
  sources: [
    inventory2024,
    inventory2025,
    coalitionLetter,
    {
      id: 'carrp-report',
      kind: 'research',
      title:
        'Muslims Need Not Apply: How USCIS Secretly Mandates the Discriminatory Delay and Denial of Citizenship and Immigration Benefits to Aspiring Americans',
      author: 'ACLU of Southern California',
      date: '2013-08',
      link: 'https://www.aclusocal.org/sites/default/files/carrp-muslims-need-not-apply-aclu-socal-report.pdf',
      voice: 'independent',
    },
  ],
  answers: {
    'system-name': 'Case Processing Improvements in FDNS-DS NexGen',
    agency: 'Department of Homeland Security',
    component: 'USCIS',
    'use-case-id': 'DHS-17',
    'in-inventory': 'yes',
    'date-initiated': '2022-09-20',
    purpose:
      'DHS says that USCIS may use AI to help its fraud office look into cases, to put cases in order and to find those opened twice. It names people with more than one identity as a reason.',
    outputs:
      'DHS says that it has not set out what the AI must do. It names advice, rankings and odd patterns as things that it may give out.',
  },
  rows: [
    {
      source: 'inventory-2024',
      layout: 'omb-2024',
      row: 159,
      cells: {
        'use-case-name': 'Case Processing Improvements in FDNS-DS NexGen',
        agency: 'Department of Homeland Security',
        abr: 'DHS',
        bureau: 'USCIS',
        'topic-area': 'Law & Justice',
        'commercial-ai': 'None of the above.',
        'purpose-benefits':
          'In the future, USCIS may consider using artificial intelligence (AI) / machine learning (ML)  FDNS-DS NexGen or other systems  may data from other applications for FDNS-DS NexGen or other systems to aid in investigative work, enhance investigative case prioritization, and detect duplicate case work. USCIS may consider and explore investigating whether it would be useful to integrate AI/ML into the predictive modeling for potential future system enhancements, also integrate AI/ML into the predictive modeling for future system enhancements, working side-by-side with the business stakeholders to develop best practices. Fraud occurs in numerous ways; being able to discover and detect persons with multiple identities allows for more comprehensive investigations, reduces investigative cycle time, and improves performance.',
        outputs:
          'The requirements for this AI use case are currently unspecified, however, future outputs may include recommendations, prioritization/rankings, and anomaly detection pieces to assist with fraud detection and management.',
        'dev-stage': 'Initiated',
        'impact-type': 'Neither',
        'date-initiated': '9/20/2022',
      },
      otherCells: 'blank',
    },
    {
      source: 'inventory-2025',
      layout: 'omb-2025',
      row: 238,
      cells: {
        agency: 'DHS',
        'agency-name': 'Department of Homeland Security',
        id: 'DHS-17',
        'use-case-name': 'Case Processing Improvements in FDNS-DS NexGen',
        'agency-bureau': 'USCIS',
        'contact-email': 'ai@hq.dhs.gov',
        'development-stage': 'Retired',
        'is-high-impact': 'Not High-impact',
      },
      otherCells: 'blank',
    },
  ],
  claims: [],
  openQuestions: [
    {
      about: 'stage',
      question:
        'Was anything built or tried? In 2024 DHS gave the stage as “Initiated”. In 2025 it gives it as “Retired”.',
      source: 'inventory-2025',
      place: 'row 238, column 8',
    },
    {
      about: 'outputs',
      question:
        'In 2024 DHS wrote that the needs are “currently unspecified”. What was planned, bought or built under this name?',
      source: 'inventory-2024',
      place: 'row 159, column 9',
    },
    {
      about: 'principal-basis',
      question:
        'The coalition letter says that the office plans to class people as fraud, public safety or national security threats. DHS speaks of ranking cases and finding fraud. Would a person be given a label, and what would follow from it?',
      source: 'coalition-letter',
      place: 'page 1, first bullet',
    },
    {
      about: 'purposes',
      question:
        'Would this use fit a purpose that the memo lists, such as risk about immigration status (Appendix I(2)(c)) or finding fraud in government services (Appendix I(2)(l))?',
      source: 'inventory-2024',
      place: 'row 159, column 8',
    },
    {
      about: 'determination',
      question:
        'DHS answers “Neither”. For a listed purpose, OMB’s guidance of 2024 allows that answer only with a formal finding by the Chief AI Officer. Is there one, and where is it published?',
      source: 'inventory-2024',
      place: 'row 159, column 11',
    },
    {
      about: 'agency-category',
      question: 'The 2025 row says “Not High-impact” and gives no reason. What is the reason?',
      source: 'inventory-2025',
      place: 'row 238, columns 9 and 10',
    },
    {
      about: 'in-inventory',
      question:
        'Does another use do this work now? A row in operation, “Text Analytics Data Science Sentence Similarity Model”, speaks of “potential fraud, national security, and/or public safety concerns”.',
      source: 'inventory-2024',
      place: 'row 174, columns 1 and 8',
    },
    {
      about: 'data-used',
      question:
        'Which records would train it? Past fraud and security cases carry past judgments with them.',
      source: 'inventory-2024',
      place: 'row 159, column 27',
    },
    {
      about: 'v-b',
      question:
        'A report of 2013 is about Muslim immigrants whose cases USCIS held up over security concerns. Were the people most likely to be flagged asked about this plan?',
      source: 'carrp-report',
      place: 'title; cited in the coalition letter, endnote 9',
    },
    {
      about: 'iv-a',
      question:
        'The row starts in 2022. Did an impact assessment begin before the plan was dropped?',
      source: 'inventory-2024',
      place: 'row 159, column 46',
    },
    {
      about: 'iv-c',
      question: 'Who would have reviewed it before the first real case, and who stopped the plan?',
      source: 'inventory-2025',
      place: 'row 238, column 31',
    },
    {
      about: 'v-e',
      question: 'How would a person learn of such a flag and contest it?',
      source: 'inventory-2024',
      place: 'row 159, column 59',
    },
  ],
}
