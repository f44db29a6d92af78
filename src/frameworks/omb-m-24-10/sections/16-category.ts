import type { Option, Question } from '#schemas/question.ts'

const memoCategories: Option[] = [
  { value: 'rights-impacting', label: 'Rights-impacting' },
  { value: 'safety-impacting', label: 'Safety-impacting' },
  { value: 'both', label: 'Both' },
  { value: 'neither', label: 'Neither' },
]

/** What the agency says its AI is, and what the assessor concludes: never one field. */
export const categories: Question[] = [
  {
    kind: 'choice',
    id: 'agency-category',
    label: 'What does the agency itself say it is?',
    options: [
      ...memoCategories,
      { value: 'undecided', label: 'It says that it is too early to tell' },
      { value: 'not-said', label: 'It has not said' },
    ],
    citation: { section: '§3(a)(iv)', pages: '5' },
    guidance: {
      why: 'From 2024 the inventory must say which uses are safety- or rights-impacting. OMB’s 2024 guidance let an agency depart from the presumption only by a determination of its Chief AI Officer.',
      lookOutside:
        'The 2024 inventory’s impact column. The 2025 inventory asks about “high-impact” under a different memo, M-25-21, so do not carry that answer over.',
      lookInside: 'The entry as submitted, and who decided on it.',
      evidence: ['The inventory entry, with year and row'],
    },
  },
  {
    kind: 'choice',
    id: 'category',
    label: 'What do you conclude it is?',
    hint: 'Your conclusion, from the definitions and the presumption. It may differ from what the agency says.',
    options: [...memoCategories, { value: 'unsure', label: 'Not sure' }],
    citation: { section: '§5(b)', pages: '15' },
    guidance: {
      why: 'All fifteen practices bind a rights-impacting use. Nine bind a use that is safety-impacting only.',
      lookOutside: 'Your answers above. Plumbline proposes what follows from them; you decide.',
      lookInside: 'The review that §5(b) requires for each current or planned use.',
      evidence: ['Your answers above, with their sources'],
    },
  },
  {
    kind: 'long-text',
    id: 'category-reasons',
    label: 'Why do you conclude that?',
    hint: 'Say it in a few sentences, most of all where the agency says something else.',
    maxLength: 8000,
    showWhen: { answer: 'category', answered: true },
    citation: { section: '§5(b)', pages: '15' },
    guidance: {
      why: 'The category decides which practices bind the agency, so a reader will look at this first.',
      lookOutside:
        'Name the purpose or the part of the definition that fits, and the fact that shows it.',
      lookInside: 'Attach the §5(b) review if there is one.',
      evidence: ['The facts that meet the definition or the listed purpose'],
    },
  },
]
