import type { Section } from '#schemas/framework-shape.ts'
import { impactAssessment } from './41-impact-assessment.ts'
import { realWorldTest } from './42-real-world-test.ts'
import { independentEvaluation } from './43-independent-evaluation.ts'
import { equityAndDiscrimination } from './44-equity-and-discrimination.ts'
import { consultCommunities } from './45-consult-communities.ts'

export const beforeUse = {
  kind: 'practices',
  id: 'before-use',
  title: 'Before use',
  intro:
    'The memo puts these practices before use. For AI that was already in use, the last day was 1 December 2024. Three are for all covered AI. Two more are for rights-impacting AI only.',
  practices: [
    impactAssessment,
    realWorldTest,
    independentEvaluation,
    equityAndDiscrimination,
    consultCommunities,
  ],
} satisfies Section
