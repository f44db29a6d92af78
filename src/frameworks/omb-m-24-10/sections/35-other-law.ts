import type { Question } from '#schemas/question.ts'

/** §5(c): what is owed is owed "except as prevented by applicable law and governmentwide guidance". */
export const otherLaw: Question = {
  kind: 'long-text',
  id: 'other-law',
  label: 'Is a law or governmentwide guidance said to prevent a practice?',
  hint: 'Name the law, the practice it is said to prevent, and who says so. Leave this empty when nobody says so.',
  maxLength: 4000,
  citation: { section: '§5(c)', pages: '15' },
  guidance: {
    why: 'The memo asks for the practices “except as prevented by applicable law and governmentwide guidance”. An agency that relies on this should name the law, so that a reader can look it up.',
    lookOutside:
      'Letters that deny a request, notes in the inventory and court papers in which the agency says that it may not do a thing.',
    lookInside: 'Counsel’s written advice, with the section of the law or guidance.',
    evidence: ['A named section of a law or guidance, and why it prevents this practice'],
  },
}
