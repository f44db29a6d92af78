import type { Case } from '#schemas/case.ts'
import { caution } from './as-of.ts'
import { facialRecognitionCard } from './cards.ts'
import { facialRecognitionRows } from './facial-recognition-rows.ts'
import { inventory2024, inventory2025 } from './sources.ts'

export const facialRecognition: Case = {
  format: 'plumbline-case/1',
  ...facialRecognitionCard,
  caution,
  framework: 'omb-m-24-10',
  sources: [
    inventory2024,
    inventory2025,
    {
      id: 'dhs-face-2025',
      kind: 'other',
      title: '2024 Update on DHS’s Use of Face Recognition & Face Capture Technologies',
      author: 'Department of Homeland Security',
      date: '2025-01-16',
      link: 'https://dhs.gov/news/2025/01/16/2024-update-dhs-use-face-recognition-face-capture-technologies',
      voice: 'agency',
    },
    {
      id: 'jfl-2023',
      kind: 'other',
      title:
        'New DHS AI Policy Raises Concerns About AI Deployment on Immigrants, Including Facial Recognition',
      author: 'Just Futures Law',
      date: '2023-09-15',
      link: '',
      voice: 'independent',
    },
    {
      id: 'omb-comments',
      kind: 'other',
      title: '35+ Civil and Immigrant Rights’ Groups Raise Concerns to OMB on DHS Use of AI',
      author: 'Just Futures Law and others',
      date: '2023-12-05',
      link: '',
      voice: 'independent',
    },
    {
      id: 'gao-2023',
      kind: 'research',
      title:
        'Facial Recognition Services: Federal Law Enforcement Agencies Should Take Actions to Implement Training, and Policies for Civil Liberties, GAO-23-105607',
      author: 'Government Accountability Office',
      date: '2023-09-05',
      link: 'https://www.gao.gov/products/gao-23-105607',
      reference: 'GAO-23-105607',
      voice: 'independent',
    },
  ],
  answers: {
    'system-name': 'Facial recognition at DHS (several uses)',
    agency: 'Department of Homeland Security',
    component: 'CBP, ICE, TSA and USCIS',
    'in-inventory': 'yes',
  },
  rows: facialRecognitionRows,
  claims: [
    {
      about: 'v-f',
      reported: true,
      statement:
        'U.S. citizens are afforded the right to opt out of face recognition for non-law enforcement uses unless otherwise authorized or required',
      prompt: '',
      source: 'dhs-face-2025',
      place: 'list of what Directive 026-11 requires',
      caution:
        'Speaks of citizens and of uses outside law enforcement. It does not speak of other people.',
    },
    {
      about: 'v-a',
      reported: true,
      statement:
        'All uses of FR/FC technologies are thoroughly tested to ensure there is no unintended bias or disparate impact in accordance with national standards.',
      prompt: '',
      source: 'dhs-face-2025',
      place: 'list of what Directive 026-11 requires',
      caution: 'Says that tests are required. It does not show one for each use.',
    },
    {
      about: 'iv-h',
      reported: true,
      statement:
        'FR/FC cannot be used as the sole basis of any law or civil enforcement related action.',
      prompt: '',
      source: 'dhs-face-2025',
      place: 'list of what Directive 026-11 requires',
      caution: '“Sole basis” is a narrower test than the memo’s “principal basis”.',
    },
  ],
  openQuestions: [
    {
      about: 'system-name',
      question:
        'Which use will you assess? The memo binds each use on its own. The rows here are cited by number, so keep those of your use and set the rest aside.',
      source: 'inventory-2024',
      place: 'rows 51 to 55, 61, 106, 151, 152, 167 and 180',
    },
    {
      about: 'v-f',
      question:
        'DHS lets U.S. citizens opt out of uses outside law enforcement. What can a person do who is not a citizen and wants a human check?',
      source: 'jfl-2023',
      place: 'second paragraph',
    },
    {
      about: 'v-f',
      question:
        'Two CBP rows say that no opt-out is owed, because the AI is “solely used” against fraud or cyber incidents or in a criminal investigation. One row’s purpose is to match travelers with “records of concern”, the other’s is “expedited processing”. Which of the three is it?',
      source: 'inventory-2024',
      place: 'rows 55 and 61, columns 8 and 61',
    },
    {
      about: 'waivers',
      question:
        'Which waivers has DHS granted for face matching? Groups asked OMB in 2023 to limit how often DHS uses exemptions and waivers.',
      source: 'omb-comments',
      place: 'list of recommendations',
    },
    {
      about: 'determination',
      question:
        'One row for matching travelers says “Neither”, while the rows next to it say “Rights-Impacting”. Is there a finding by the Chief AI Officer that sets it apart?',
      source: 'inventory-2024',
      place: 'row 54, column 11; compare rows 51 to 53 and 55',
    },
    {
      about: 'agency-category',
      question:
        'A USCIS use has matched visa photos since 2019 and is called rights-impacting. Its row leaves nearly every question on the practices blank. Why?',
      source: 'inventory-2024',
      place: 'row 167',
    },
    {
      about: 'individual-effect',
      question:
        'The rows answer “No” on decisions that could hurt people. What happens to a person who is matched with a record of concern, or who is not matched at all?',
      source: 'inventory-2024',
      place: 'row 55, column 55',
    },
    {
      about: 'v-a',
      question:
        'One answer says that the match level was tested with “a variety of face types”. Which groups were they, and what were the error rates for each?',
      source: 'inventory-2024',
      place: 'row 51, column 56',
    },
    {
      about: 'iv-g',
      question:
        'In 2023 GAO found that agencies had used face search services with no training rule at first. Who must be trained now, before a first search?',
      source: 'gao-2023',
      place: 'fast facts',
    },
    {
      about: 'iv-i',
      question:
        'Where do people meet a notice before the camera takes their picture, and can they read it?',
      source: 'dhs-face-2025',
      place: 'list of what Directive 026-11 requires',
    },
    {
      about: 'v-e',
      question:
        'The ICE rows of 2025 answer “Not Applicable” on a way to appeal. What can a person do after a wrong match in an investigation?',
      source: 'inventory-2025',
      place: 'rows 143 to 145 and 149, column 35',
    },
    {
      about: 'vendor',
      question:
        'ICE rows hold back the vendor’s name. A CBP row names Clearview AI. In 2023 a group wrote that DHS had yet to end its contracts with that firm. Which contracts are in force, and for which use?',
      source: 'inventory-2025',
      place: 'row 33, column 18; rows 143 to 145 and 149, column 18',
    },
    {
      about: 'iv-a',
      question:
        'Mobile Fortify is listed as in use since May 2025, with an impact assessment still “In-progress”. What was done before the first real case?',
      source: 'inventory-2025',
      place: 'row 147, columns 8, 16 and 29',
    },
    {
      about: 'date-retired',
      question:
        'ICE’s Facial Recognition Service is retired as “Deconsolidation of several use cases”. Which rows do its work now?',
      source: 'inventory-2024',
      place: 'row 106, column 15',
    },
    {
      about: 'principal-basis',
      question:
        'DHS rules out face matching as the sole basis for an enforcement step. How often is it the first or the main reason?',
      source: 'dhs-face-2025',
      place: 'list of what Directive 026-11 requires',
    },
    {
      about: 'purposes',
      question:
        'Which listed purposes fit: law enforcement (Appendix I(2)(b)), immigration and the border (I(2)(c)), or picking people out in public (I(2)(d))?',
      source: 'inventory-2024',
      place: 'row 55, column 8',
    },
  ],
}
