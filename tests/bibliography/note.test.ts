import { expect, test } from 'vitest'
import { keywordsOf, noteOf, noteParts } from '#src/bibliography/note.ts'

const archive = 'https://web.archive.org/web/20240916/https://x.org'

test('what BibTeX has no field for comes back from words and keywords', () => {
  const source = { kind: 'interview', voice: 'independent', confidential: true, archive } as const
  expect(noteParts(noteOf(source, '24-cv-1'), keywordsOf(source))).toEqual({
    ...source,
    reference: '24-cv-1',
    used: ['note', 'keyword'],
  })
})

test.each([
  ['A note of a person', 'border, asylum'],
  [`Archived: javascript:alert(1)`, 'plumbline-kind-nonsense,border'],
])('the note %j and the keywords %j are nobody’s but the person’s', (note, keyword) =>
  expect(noteParts(note, keyword)).toEqual({ archive: '', reference: '', used: [] }),
)

test('an archive link is found among the lines of a person’s own note', () =>
  expect(noteParts(`Read twice\nArchived: ${archive}`, undefined)).toEqual({
    ...{ archive, reference: '' },
    used: ['keyword'],
  }))
