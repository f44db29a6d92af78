import type { Assessment } from '#schemas/assessment.ts'
import { aCanaryAssessment } from './a-canary-assessment.ts'

/** An assessment, valid against `aFramework`, in which every text that a person or an agency wrote begins so. */
export const aHostileAssessment = (start: string): Assessment =>
  JSON.parse(
    JSON.stringify(aCanaryAssessment).replaceAll(
      /Canary\w+Zyx/g,
      (word) => `${JSON.stringify(start).slice(1, -1)}${word}`,
    ),
  )
