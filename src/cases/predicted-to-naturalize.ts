import type { Case } from '#schemas/case.ts'
import { caution } from './as-of.ts'
import { predictedToNaturalizeCard } from './cards.ts'
import { coalitionLetter, inventory2023, inventory2024, inventory2025 } from './sources.ts'

export const predictedToNaturalize: Case = {
  format: 'plumbline-case/1',
  ...predictedToNaturalizeCard,
  caution,
  framework: 'omb-m-24-10',
  sources: [
    inventory2023,
    inventory2024,
    inventory2025,
    coalitionLetter,
    {
      id: 'naturalization-study',
      kind: 'research',
      title:
        'The importance of race, gender, and religion in naturalization adjudication in the United States',
      author: 'Emily Ryo and Reed Humphrey',
      date: '2022-02-22',
      link: 'https://www.pnas.org/doi/10.1073/pnas.2114430119',
      reference: '10.1073/pnas.2114430119',
      voice: 'independent',
    },
  ],
  answers: {
    'system-name': 'Predicted to Naturalize',
    agency: 'Department of Homeland Security',
    component: 'USCIS',
    'use-case-id': 'DHS-0038-2023',
    purpose:
      'DHS says that the model predicts when lawful permanent residents can ask to become citizens, and tries to find where they live now. It says that this could be used to write to them about their status and about benefits.',
  },
  rows: [
    {
      source: 'inventory-2024',
      layout: 'omb-2024',
      row: 170,
      cells: {
        'use-case-name': 'Predicted to Natzuralize',
        agency: 'Department of Homeland Security',
        abr: 'DHS',
        bureau: 'USCIS',
        'commercial-ai': 'None of the above.',
        'purpose-benefits':
          'The Predicted to Naturalize model predicts when Legal Permanent Residents would be eligible to naturalize and attempts to provide a current address. This model could potentially be used to send correspondence to USCIS customers of their resident status and notify others of potential USCIS benefits.',
        outputs:
          'This use case is inactive. Please see the "intended purpose and expected benefits" for a full description of this use case.',
        'dev-stage': 'Retired',
        'date-initiated': '1/1/2023',
        'date-acq-dev-began': '1/1/2023',
        'date-retired': 'N/A - This use case was never initiated and never formally retired.',
      },
      otherCells: 'blank',
    },
  ],
  claims: [
    {
      about: 'use-case-id',
      reported: true,
      statement: 'DHS-0038-2023',
      prompt: 'Use_Case_ID',
      source: 'inventory-2023',
      place: 'use case DHS-0038-2023, column “Use_Case_ID”',
      caution: '',
    },
    {
      about: 'purpose',
      reported: true,
      statement:
        'The Predicted to Naturalize model predicts when Legal Permanent Residents would be eligible to naturalize, and attempts to provide a current address. This model could potentially be used to send correspondence to USCIS customers of their resident status, and notify others of potential USCIS benefits.',
      prompt: 'Summary',
      source: 'inventory-2023',
      place: 'use case DHS-0038-2023, column “Summary”',
      caution: '',
    },
    {
      about: 'stage',
      reported: true,
      statement: 'Implementation',
      prompt: 'Development_Stage',
      source: 'inventory-2023',
      place: 'use case DHS-0038-2023, column “Development_Stage”',
      caution:
        'The 2024 file gives another stage. The 2023 form does not say what “Implementation” means.',
    },
    {
      about: 'is-ai',
      reported: true,
      statement: 'Machine Learning, Clustering, Regression',
      prompt: 'Techniques',
      source: 'inventory-2023',
      place: 'use case DHS-0038-2023, column “Techniques”',
      caution: 'Names methods. It does not say which part of the system uses them.',
    },
  ],
  openQuestions: [
    {
      about: 'stage',
      question:
        'Was the model ever used on real people? In 2023 DHS gave its stage as “Implementation”. In 2024 it wrote “Retired”, and also that the use was “never initiated and never formally retired”.',
      source: 'inventory-2024',
      place: 'row 170, column 15',
    },
    {
      about: 'date-initiated',
      question:
        'Which is right: the start date of 1 January 2023 in one cell, or “never initiated” in another cell of the same row?',
      source: 'inventory-2024',
      place: 'row 170, column 12',
    },
    {
      about: 'date-retired',
      question:
        'If it did run, on what day did it stop? The memo’s deadline was 1 December 2024, and the row gives no day.',
      source: 'inventory-2024',
      place: 'row 170, column 15',
    },
    {
      about: 'system-name',
      question:
        'Is the row that is spelled “Predicted to Natzuralize” in 2024 the same system as the row of 2023?',
      source: 'inventory-2024',
      place: 'row 170, column 1',
    },
    {
      about: 'in-inventory',
      question:
        'The 2025 file has no row for it. Did the work end, move to another row, or drop off the list?',
      source: 'inventory-2025',
      place: 'no DHS cell holds “naturaliz”',
    },
    {
      about: 'principal-basis',
      question:
        'The coalition letter says that the tool helps to decide who can become a citizen. DHS says that it predicts when a person will be able to ask. What did its output lead to, and who acted on it?',
      source: 'coalition-letter',
      place: 'page 1, first bullet',
    },
    {
      about: 'purposes',
      question:
        'Does this use fit a purpose that the memo lists, such as risk or status in immigration (Appendix I(2)(c)) or access to a government service (Appendix I(2)(l))?',
      source: 'inventory-2024',
      place: 'row 170, column 8',
    },
    {
      about: 'data-used',
      question:
        'What data does it use to guess a date and an address, and where does that data come from? The row leaves every question on data blank.',
      source: 'inventory-2024',
      place: 'row 170, column 27',
    },
    {
      about: 'iv-a',
      question: 'Did anyone write an impact assessment? The row leaves the question blank.',
      source: 'inventory-2024',
      place: 'row 170, column 46',
    },
    {
      about: 'v-a',
      question:
        'A study of 2022 looks at race, gender and religion in decisions on citizenship. Did anyone check if the model works less well for some of these groups?',
      source: 'naturalization-study',
      place: 'title; cited in the coalition letter, endnote 9',
    },
    {
      about: 'iv-i',
      question:
        'If letters went out because of the model, did they say that a model picked the person?',
      source: 'inventory-2024',
      place: 'row 170, column 53',
    },
  ],
}
