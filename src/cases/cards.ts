import type { CaseCard } from '#schemas/case.ts'
import { asOf } from './as-of.ts'

const dhs = { agency: 'Department of Homeland Security', asOf }

export const predictedToNaturalizeCard: CaseCard = {
  ...dhs,
  id: 'predicted-to-naturalize',
  title: 'Predicted to Naturalize',
  component: 'USCIS',
  summary:
    'A model that guesses when a permanent resident can ask to become a citizen, and where that person lives. What DHS said of it in 2023 and in 2024 does not agree: was it ever in use?',
}

export const asylumTextAnalyticsCard: CaseCard = {
  ...dhs,
  id: 'asylum-text-analytics',
  title: 'Asylum Text Analytics',
  component: 'USCIS',
  summary:
    'A text tool that looked for copied stories in asylum papers. DHS says that it ran for five years and stopped two months before the memo’s deadline. Its row answers no question about the practices.',
}

export const fdnsCard: CaseCard = {
  ...dhs,
  id: 'fdns-fraud-and-threats',
  title: 'FDNS fraud and threat classification',
  component: 'USCIS',
  summary:
    'A plan to use AI in the office that looks for fraud and threats in immigration cases. In 2024 DHS called it neither rights- nor safety-impacting. In 2025 it lists the plan as retired.',
}

export const hurricaneScoreCard: CaseCard = {
  ...dhs,
  id: 'hurricane-score',
  title: 'Hurricane Score',
  component: 'ICE',
  summary:
    'A score from 1 to 5 for how likely ICE thinks a person is to run from its monitoring program. DHS filled in its row in full in 2024 and in 2025, and some of the answers changed.',
}

export const riskClassificationCard: CaseCard = {
  ...dhs,
  id: 'risk-classification-assessment',
  title: 'Risk Classification Assessment (RCA)',
  component: 'ICE',
  summary:
    'A tool that tells ICE whether to hold or release people it arrests. No AI inventory lists it. It may only follow rules that people wrote, so the first question is if it is AI at all.',
}

export const surveillanceTowersCard: CaseCard = {
  ...dhs,
  id: 'surveillance-towers',
  title: 'Surveillance towers and sensors',
  component: 'CBP',
  summary:
    'Towers with cameras and radar that spot people near the border by themselves. In 2024 DHS called them neither rights- nor safety-impacting; in 2025, presumed high-impact but not.',
}

export const facialRecognitionCard: CaseCard = {
  ...dhs,
  id: 'facial-recognition',
  title: 'Facial recognition at DHS',
  component: 'CBP, ICE, TSA and USCIS',
  summary:
    'Face matching at borders and airports, in benefit cases and in the field. The rows of its many uses answer in different ways who can opt out, and some leave it blank.',
}

export const cbpOneCard: CaseCard = {
  ...dhs,
  id: 'cbp-one',
  title: 'CBP One',
  component: 'CBP',
  summary:
    'A phone app with face matching, through which people asked for a place in line at the border. DHS says that they could opt out. Amnesty International says that they had to use it.',
}
