import type { Question } from '#schemas/question.ts'
import { yesNoUnsure } from '../answer-options.ts'

/** The second half of each definition: what the decision or action can do. */
export const effects: Question[] = [
  {
    kind: 'choice',
    id: 'individual-effect',
    label: 'Can the decision or action have a legal, material or binding effect on a person?',
    hint: 'Or a similarly significant effect, on a specific person or organization: on their rights, their equal opportunities, or their access to critical services.',
    options: yesNoUnsure,
    citation: { section: '§6 “Rights-Impacting AI”', pages: '29' },
    guidance: {
      why: 'Together with principal basis, this is the memo’s definition of rights-impacting AI. Detention, denial of a benefit and loss of a job are effects of this kind.',
      lookOutside:
        'What happens to a person after a bad score or a match, under the law and in practice.',
      lookInside: 'Every decision that the output feeds, and the legal authority for each.',
      evidence: ['The statute or policy on the decision', 'A case in which the effect occurred'],
    },
  },
  {
    kind: 'choice',
    id: 'safety-effect',
    label: 'Can it significantly affect someone’s or something’s safety?',
    hint: 'Human life or well-being, climate or environment, critical infrastructure, or strategic assets.',
    options: yesNoUnsure,
    citation: { section: '§6 “Safety-Impacting AI”', pages: '30' },
    guidance: {
      why: 'This is the other half of the memo’s test for safety-impacting AI. Harm to mental health and harassment count, for one person or a whole community.',
      lookOutside:
        'Look for reports of people hurt or killed in connection with the decision or action.',
      lookInside: 'Ask for the hazard analysis. Ask too for the log of incidents and near misses.',
      evidence: ['Incident reports', 'A hazard or failure analysis'],
    },
  },
]
