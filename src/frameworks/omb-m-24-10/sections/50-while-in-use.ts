import type { Section } from '#schemas/framework-shape.ts'
import { ongoingMonitoring } from './51-ongoing-monitoring.ts'
import { yearlyReview } from './52-yearly-review.ts'
import { mitigateNewRisks } from './53-mitigate-new-risks.ts'
import { humanOversight, training } from './54-training-and-human-oversight.ts'
import { publicNotice } from './55-public-notice.ts'
import { monitorDiscrimination } from './56-monitor-discrimination.ts'
import { notifyPeople } from './57-notify-people.ts'
import { humanReviewAndRemedy } from './58-human-review-and-remedy.ts'
import { optOut } from './59-opt-out.ts'

export const whileInUse = {
  kind: 'practices',
  id: 'while-in-use',
  title: 'While in use',
  intro:
    'The memo requires these practices by 1 December 2024 at the latest, and for as long as the AI is used. Six are for all covered AI. Four more are for rights-impacting AI only.',
  practices: [
    ongoingMonitoring,
    yearlyReview,
    mitigateNewRisks,
    training,
    humanOversight,
    publicNotice,
    monitorDiscrimination,
    notifyPeople,
    humanReviewAndRemedy,
    optOut,
  ],
} satisfies Section
