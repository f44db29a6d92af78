import type { Assessment } from '#schemas/assessment.ts'
import type { LetterDraft } from '#schemas/letter-draft.ts'
import { type LetterTemplate, LetterTemplateSchema } from '#schemas/letter-template.ts'
import { letterFor } from '#src/domain/letter.ts'
import { letterFacts } from '#src/domain/letter-facts.ts'
import { englishWords } from '#src/letters/words.ts'
import { aFramework } from './a-framework.ts'
import { aMoment, anAssessment, anId } from './an-assessment.ts'

type Passage = LetterTemplate['passages'][number]

/** A template against `aFramework`, with the passages given or one greeting. */
export const aTemplate = (
  passages: Passage[] = [aPassage({ parts: [{ text: 'Good day.' }] })],
  parts: Partial<LetterTemplate> = {},
): LetterTemplate =>
  LetterTemplateSchema.parse({
    format: 'plumbline-letter/1',
    id: 'a-letter',
    language: 'en',
    framework: 'town-code',
    title: 'On {system.name}',
    layout: 'letter',
    dateField: 'date',
    fields: [
      { id: 'date', kind: 'date', label: 'Date' },
      { id: 'sender', kind: 'line', label: 'From' },
      { id: 'office', kind: 'text', label: 'To', start: 'Clerk\n{system.agency}' },
    ],
    passages,
    records: {},
    plain: {},
    words: englishWords,
    ...parts,
  })

export const aPassage = (parts: Partial<Passage> = {}): Passage => ({
  id: 'body',
  label: 'Body',
  as: 'paragraph',
  parts: [],
  ...parts,
})

export const aLetterDraft = (parts: Partial<LetterDraft> = {}): LetterDraft => ({
  id: anId(500),
  template: 'a-letter',
  language: 'en',
  fields: {},
  edits: {},
  dropped: [],
  signers: [],
  createdAt: aMoment,
  updatedAt: aMoment,
  ...parts,
})

/** The letter of a template on an assessment against `aFramework`. */
export const aLetter = (
  template: LetterTemplate,
  assessment: Partial<Assessment> = {},
  draft: Partial<LetterDraft> = {},
) => letterFor(template, letterFacts(aFramework, anAssessment(assessment)), aLetterDraft(draft))

/** What one passage of the letter says. */
export const textOf = (letter: ReturnType<typeof letterFor>, id = 'body'): string | undefined =>
  letter.passages.find((passage) => passage.id === id)?.text
