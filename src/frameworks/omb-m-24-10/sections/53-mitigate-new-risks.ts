import type { Practice } from '#schemas/practice.ts'

export const mitigateNewRisks = {
  id: 'iv-f',
  heading: 'Mitigate emerging risks to rights and safety.',
  shortTitle: 'Mitigate new risks',
  title: 'Act on new risks, or stop using the AI',
  summary:
    'When new or significantly changed risks appear, the agency must act to reduce them. It must redo practices that a modification has weakened. If the risk stays above an acceptable level, it must stop using the AI as soon as is practicable.',
  timing: 'ongoing',
  scope: 'both',
  citation: { section: '§5(c)(iv)(F)', pages: '20' },
  guidance: {
    why: 'To find a risk helps no one unless somebody acts on it. This is one of the memo’s hard stops: if the risk stays too high, the agency must stop, and the memo does not say should.',
    lookOutside:
      'No column of the 2024 inventory covers this. Start from known failures: GAO and inspector general findings, court rulings, complaints, news, and letters from groups. For each one, look for what the agency changed afterward, and when. A system marked as retired may have been stopped for this reason, so its retirement date is a lead.',
    lookInside:
      'Ask for the risk register and pick the newest entries. For each, see what was done, by whom, and what risk was left. Ask what level of risk the agency calls acceptable and who set it. After a big update, check that training, notices and tests were done again.',
    evidence: [
      'Risk register entries with the date found, the step taken and the risk that remains',
      'A written level of acceptable risk, and who set it',
      'Training, tests or documents redone after a modification',
      'A plan for shutting the system down safely, and any decision to do so',
    ],
  },
  exemptions: [],
  actions: {
    repair: {
      what: 'The agency must take steps to mitigate each new risk and must update or repeat the practices that a modification has weakened. If the risk stays above an acceptable level, it must stop using the AI.',
      who: 'The agency’s Chief AI Officer, with the system owner',
      when: 'When a new or changed risk is found; for a stop, as soon as is practicable',
    },
    ask: {
      what: 'Ask for the risk register, the agency’s stated level of acceptable risk, and records of what was done about each known failure. Ask also for updates to training and documents after modifications, and any plan or decision to shut the system down.',
      who: 'Anyone, by a records request (FOIA) to the component that uses the system',
      when: 'Now, and after each failure that becomes known',
    },
  },
  requirements: [
    {
      id: 'iv-f-01',
      level: 'must',
      citation: { section: '§5(c)(iv)(F)', pages: '20' },
      scope: 'both',
      text: 'When the agency learns of new or significantly altered risks to rights or safety, it takes steps to mitigate them, as appropriate by updating the AI or by manual or procedural steps such as stricter human intervention.',
      evidence: ['Register entries with dates from finding the risk to acting on it'],
      exemptions: [
        {
          id: 'no-new-risk',
          reason:
            'No monitoring, review or other source has shown a new or significantly altered risk to rights or safety.',
          citation: { section: '§5(c)(iv)(F)', pages: '20' },
        },
      ],
    },
    {
      id: 'iv-f-02',
      level: 'must',
      citation: { section: '§5(c)(iv)(F)', pages: '20' },
      scope: 'both',
      text: 'When significant modifications weaken other minimum practices, for example by making training or documents inaccurate, the agency updates or repeats those practices, as appropriate.',
      evidence: ['Training, documents or tests dated after the modification'],
      exemptions: [
        {
          id: 'no-practice-weakened',
          reason: 'No significant modification has made another practice less effective.',
          citation: { section: '§5(c)(iv)(F)', pages: '20' },
        },
      ],
    },
    {
      id: 'iv-f-03',
      level: 'must',
      citation: { section: '§5(c)(iv)(F)', pages: '20' },
      scope: 'both',
      text: 'If the risks to rights or safety are above an acceptable level, and mitigation does not reduce them enough, the agency stops using the AI as soon as is practicable.',
      evidence: ['The decision to stop, its date, and proof that use ended'],
      exemptions: [
        {
          id: 'risk-acceptable',
          reason:
            'The risks do not exceed an acceptable level, or mitigation sufficiently reduces them.',
          citation: { section: '§5(c)(iv)(F)', pages: '20' },
        },
      ],
    },
  ],
} satisfies Practice
