import type { FrameworkParts } from '#schemas/framework-shape.ts'

/**
 * Which question carries what every report needs. A waiver sets a line aside only when it is what §5(c)(iii)
 * makes it: granted by the Chief AI Officer, in writing, on a specific risk assessment and an allowed ground.
 */
export const roles: FrameworkParts['roles'] = {
  systemName: 'system-name',
  agency: 'agency',
  component: 'component',
  useCaseId: 'use-case-id',
  stage: 'stage',
  rightsMatrix: 'rights-at-stake',
  peopleAffected: 'people-affected',
  waivers: {
    question: 'waivers',
    requirements: 'requirements',
    inForce: {
      all: [
        { answer: 'state', is: 'granted' },
        { answer: 'by', is: 'caio' },
        { answer: 'written', is: 'yes' },
        { answer: 'risk-assessment', is: 'yes' },
        { answer: 'grounds', includes: ['more-risk', 'impediment', 'less-fair', 'hardship'] },
      ],
    },
  },
}
