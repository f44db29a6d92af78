import type { Section } from '#schemas/framework-shape.ts'
import { namedRights } from './25-named-rights.ts'

export const rights: Section = {
  kind: 'questions',
  id: 'rights',
  title: 'Rights at stake',
  intro:
    'One row for each right that the system touches. The list follows the memo’s definition of rights-impacting AI; the scales for harm are ours, not the memo’s.',
  questions: [
    {
      kind: 'rows',
      id: 'rights-at-stake',
      label: 'Which rights does it touch, and how?',
      rowName: 'right',
      fields: [
        { kind: 'choice', id: 'right', label: 'Right or opportunity', options: namedRights },
        {
          kind: 'long-text',
          id: 'how-touched',
          label: 'How the system touches it',
          hint: 'From output to effect: the score rises, the officer orders a monitor, the person cannot travel to work.',
          maxLength: 4000,
        },
        {
          kind: 'choice',
          id: 'severity',
          label: 'How severe',
          options: [
            { value: 'limited', label: 'Limited', hint: 'A burden or delay.' },
            {
              value: 'serious',
              label: 'Serious',
              hint: 'A loss that marks a person’s life for months.',
            },
            {
              value: 'severe',
              label: 'Severe',
              hint: 'Loss of liberty, home, family, livelihood, health or life.',
            },
            { value: 'unknown', label: 'Not known' },
          ],
        },
        {
          kind: 'choice',
          id: 'likelihood',
          label: 'How likely',
          options: [
            { value: 'unlikely', label: 'Unlikely' },
            { value: 'possible', label: 'Possible' },
            { value: 'likely', label: 'Likely' },
            { value: 'happened', label: 'Has happened' },
            { value: 'unknown', label: 'Not known' },
          ],
        },
        {
          kind: 'choice',
          id: 'reversibility',
          label: 'Can it be undone',
          options: [
            { value: 'soon', label: 'Yes, soon and in full' },
            { value: 'slowly', label: 'Yes, but slowly or only in part' },
            { value: 'never', label: 'No' },
            { value: 'unknown', label: 'Not known' },
          ],
        },
        {
          kind: 'text',
          id: 'says-who',
          label: 'Who says so',
          hint: 'Author, title, date and page; or “our judgment”.',
          maxLength: 1000,
        },
      ],
      citation: { section: '§6 “Rights-Impacting AI”', pages: '29' },
      guidance: {
        why: 'The impact assessment must document the potential risks. A row for each right keeps one grave harm from being lost in an average.',
        lookOutside:
          'Lawsuits, complaints to the civil rights office, oversight reports, research, and people who were affected.',
        lookInside: 'Complaints, appeals, incident reports, and the risk register.',
        evidence: [
          'A court record or complaint',
          'A study or oversight report',
          'A statement by a person affected',
        ],
      },
    },
    {
      kind: 'long-text',
      id: 'worst-case',
      label: 'What is the worst that a wrong output can do to one person?',
      maxLength: 4000,
      citation: { section: '§5(c)(iv)(A)(2)', pages: '17-18' },
      guidance: {
        why: 'Agencies should assess how the AI can fail, alone and together with the people who use it. One concrete story shows what an error costs.',
        lookOutside: 'Published cases and reporting. Leave out names that are not already public.',
        lookInside: 'The failure analysis, and the worst incident so far.',
        evidence: ['A published case', 'A failure analysis'],
      },
    },
  ],
}
