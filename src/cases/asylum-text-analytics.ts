import type { Case } from '#schemas/case.ts'
import { caution } from './as-of.ts'
import { asylumTextAnalyticsCard } from './cards.ts'
import { coalitionLetter, inventory2024, inventory2025 } from './sources.ts'

export const asylumTextAnalytics: Case = {
  format: 'plumbline-case/1',
  ...asylumTextAnalyticsCard,
  caution,
  framework: 'omb-m-24-10',
  sources: [
    inventory2024,
    inventory2025,
    coalitionLetter,
    {
      id: 'pangaea-suit',
      kind: 'press',
      title:
        'U.S. Citizenship and Immigration Services pressed to unveil how it uses AI in asylum cases',
      author: 'Britain Eakin, Law360, on the site of Harvard Law School',
      date: '',
      link: 'https://hls.harvard.edu/clinic-stories/u-s-citizenship-and-immigration-services-pressed-to-unveil-how-it-uses-ai-in-asylum-cases',
      voice: 'independent',
    },
  ],
  answers: {
    'system-name': 'Asylum Text Analytics',
    agency: 'Department of Homeland Security',
    component: 'USCIS',
    'in-inventory': 'yes',
    'date-initiated': '2019-01-25',
    'date-implemented': '2019-10-01',
    purpose:
      'DHS says that the tool used machine learning to find fraud by copying in requests for asylum and for withholding of removal. It read the parts in which people tell their story, and looked for language that they have in common.',
  },
  rows: [
    {
      source: 'inventory-2024',
      layout: 'omb-2024',
      row: 163,
      cells: {
        'use-case-name': 'Asylum Text Analytics',
        agency: 'Department of Homeland Security',
        abr: 'DHS',
        bureau: 'USCIS',
        'commercial-ai': 'None of the above.',
        'purpose-benefits':
          'USCIS oversees lawful immigration to the United States. As set forth in Section 451(b) of the Homeland Security Act of 2002, Public Law 107-296, Congress charged USCIS with administering the asylum program. USCIS, through its Asylum Division within the Refugee, Asylum & International Operations Directorate (RAIO), administers the affirmative asylum program to provide protection to qualified individuals in the United States who have suffered past persecution or have a well-founded fear of future persecution in their country of origin, as outlined under Section 208 of the Immigration and Nationality Act (INA), 8 U.S.C. § 1158 and Title 8 of the Code of Federal Regulations (C.F.R.), Part 208. Generally, an individual not in removal proceedings may apply for asylum through the affirmative asylum process regardless of how the individual arrived in the United States or his or her current immigration status by filing Form I-589, Application for Asylum and for Withholding of Removal. The ATA capability employs machine learning and data graphing techniques to identify plagiarism-based fraud in applications for asylum status and for the withholding of removal by scanning the digitized narrative sections of the associated forms and looking for common language patterns.',
        outputs:
          'This use case is inactive. Please see the "intended purpose and expected benefits" for a full description of this use case.',
        'dev-stage': 'Retired',
        'date-initiated': '1/25/2019',
        'date-acq-dev-began': '1/25/2019',
        'date-implemented': '10/1/2019',
        'date-retired': '10/1/2024',
      },
      otherCells: 'blank',
    },
  ],
  claims: [],
  openQuestions: [
    {
      about: 'date-retired',
      question:
        'Did the work stop on 1 October 2024, or does another tool do it now? USCIS has a use named “Text Analytics Data Science Sentence Similarity Model” in operation, to find fraud and other concerns.',
      source: 'inventory-2024',
      place: 'row 174, columns 1, 8 and 10',
    },
    {
      about: 'system-name',
      question:
        'Is this the tool known as Pangaea Text? A suit by Refugees International asks USCIS for records on a tool of that name, which is said to flag fraud in asylum cases.',
      source: 'pangaea-suit',
      place: 'first paragraphs',
    },
    {
      about: 'in-inventory',
      question:
        'The 2025 file has no row for it, although it keeps other retired uses. Why was it dropped?',
      source: 'inventory-2025',
      place: 'no DHS cell holds “asylum text”',
    },
    {
      about: 'agency-category',
      question: 'The row leaves blank if the use was rights-impacting. Did DHS ever say so?',
      source: 'inventory-2024',
      place: 'row 163, column 11',
    },
    {
      about: 'purposes',
      question:
        'Does it fit a purpose that the memo lists, such as asylum status (Appendix I(2)(c)) or finding fraud in government services (Appendix I(2)(l))?',
      source: 'inventory-2024',
      place: 'row 163, column 8',
    },
    {
      about: 'principal-basis',
      question:
        'The coalition letter says that the tool flags requests as fraud. DHS says that it looks for shared language. What did an officer see, and what came of a flag?',
      source: 'coalition-letter',
      place: 'page 1, first bullet',
    },
    {
      about: 'iv-a',
      question:
        'It ran for five years. Did anyone write an impact assessment in that time? The row leaves the question blank.',
      source: 'inventory-2024',
      place: 'row 163, column 46',
    },
    {
      about: 'iv-b',
      question:
        'How often did it flag a story that was true? People who share a lawyer, a helper or an interpreter can use the same words.',
      source: 'inventory-2024',
      place: 'row 163, column 47',
    },
    {
      about: 'v-a',
      question:
        'Were results compared by language and by country? A story told through an interpreter may look more like other stories.',
      source: 'inventory-2024',
      place: 'row 163, column 56',
    },
    {
      about: 'v-d',
      question: 'Were people told that software had flagged their story?',
      source: 'inventory-2024',
      place: 'row 163, column 55',
    },
    {
      about: 'v-e',
      question:
        'Could a person answer a flag before the decision? The suit asks USCIS for this too.',
      source: 'pangaea-suit',
      place: 'paragraph on what the group asks for',
    },
    {
      about: 'v-f',
      question:
        'The memo asks for no opt-out where AI is used solely against fraud. Was that its only use?',
      source: 'inventory-2024',
      place: 'row 163, column 61',
    },
    {
      about: 'data-used',
      question:
        'What was it trained and tested on, and was it ever fed papers from cases that were closed or granted?',
      source: 'inventory-2024',
      place: 'row 163, column 27',
    },
  ],
}
