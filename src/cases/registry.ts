import { type Case, type CaseCard, CaseSchema } from '#schemas/case.ts'
import {
  asylumTextAnalyticsCard,
  cbpOneCard,
  facialRecognitionCard,
  fdnsCard,
  hurricaneScoreCard,
  predictedToNaturalizeCard,
  riskClassificationCard,
  surveillanceTowersCard,
} from './cards.ts'

/** A case as a list shows it. Its content is a chunk of its own, fetched when it is first needed. */
export type CaseEntry = CaseCard & {
  /** Rejects only when our own content is malformed or its chunk cannot be read. */
  readonly load: () => Promise<Case>
}

/** Every starter case there is; a new one is a file, a card and a line. */
export const cases: readonly CaseEntry[] = [
  {
    ...hurricaneScoreCard,
    load: async () => CaseSchema.parse((await import('./hurricane-score.ts')).hurricaneScore),
  },
  {
    ...riskClassificationCard,
    load: async () =>
      CaseSchema.parse((await import('./risk-classification.ts')).riskClassification),
  },
  {
    ...predictedToNaturalizeCard,
    load: async () =>
      CaseSchema.parse((await import('./predicted-to-naturalize.ts')).predictedToNaturalize),
  },
  {
    ...asylumTextAnalyticsCard,
    load: async () =>
      CaseSchema.parse((await import('./asylum-text-analytics.ts')).asylumTextAnalytics),
  },
  {
    ...fdnsCard,
    load: async () => CaseSchema.parse((await import('./fdns.ts')).fdns),
  },
  {
    ...surveillanceTowersCard,
    load: async () =>
      CaseSchema.parse((await import('./surveillance-towers.ts')).surveillanceTowers),
  },
  {
    ...facialRecognitionCard,
    load: async () => CaseSchema.parse((await import('./facial-recognition.ts')).facialRecognition),
  },
  {
    ...cbpOneCard,
    load: async () => CaseSchema.parse((await import('./cbp-one.ts')).cbpOne),
  },
]

/** Undefined when this version of the app does not have the case. */
export const loadCase = async (id: string): Promise<Case | undefined> =>
  await cases.find((entry) => entry.id === id)?.load()
