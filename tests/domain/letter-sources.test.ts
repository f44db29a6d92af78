import { expect, test } from 'vitest'
import { letterFacts } from '#src/domain/letter-facts.ts'
import { deadMarks, letterSources, runsOf } from '#src/domain/letter-sources.ts'
import { spanishWords } from '#src/letters/words.ts'
import { aFramework } from '#tests/support/a-framework.ts'
import { aTemplate } from '#tests/support/a-letter.ts'
import {
  anAssessment,
  anId,
  aSource,
  auditReport,
  townNotice,
} from '#tests/support/an-assessment.ts'

const undated = aSource({
  id: anId(103),
  title: 'Sign',
  author: '',
  date: '',
  link: 'javascript:x',
})
const secret = aSource({ id: anId(104), title: 'Insider', confidential: true })
const { report } = letterFacts(
  aFramework,
  anAssessment({ sources: [townNotice, auditReport, undated, secret] }),
)
const block = (text: string) => ({
  id: 'body',
  as: 'paragraph' as const,
  lines: [runsOf(text, () => true)],
})

test('only numbers of sources become marks', () => {
  expect(runsOf('[2] see [9] [x]', (number) => number === 2)).toEqual([
    { kind: 'mark', number: 2 },
    { kind: 'text', text: ' see ' },
    { kind: 'text', text: '[9]' },
    { kind: 'text', text: ' [x]' },
  ])
})

test('marks to nothing, or to a source that may not be named, are dead', () => {
  expect(deadMarks('[1] [4] [5] [5]', report)).toEqual([4, 5])
})

test('documents that the text names come first, then sources by number', () => {
  const [document] = report.yardstick.documents
  const sources = letterSources(
    [block(`${document?.shortTitle} says [3] and [1]`)],
    report,
    aTemplate(),
  )
  expect(sources.map(({ number }) => number)).toEqual([undefined, 1, 3])
  expect(sources[0]?.text).toContain(document?.title)
  expect(sources[2]).toEqual({ number: 3, text: 'Sign. undated.', link: 'javascript:x' })
})

test('a confidential source that somebody marked by hand stays without a name', () => {
  const [entry] = letterSources([block('[4]')], report, aTemplate())
  expect(entry).toEqual({ number: 4, text: 'A source that is kept confidential.', link: '' })
})

test('what became of a document is told only in the language that it is written in', () => {
  const named = report.yardstick.documents.find(({ standing }) => standing !== '')
  const text = (template: ReturnType<typeof aTemplate>) =>
    letterSources([block(named?.shortTitle ?? '')], report, template)[0]?.text
  expect(text(aTemplate())).toContain(named?.standing)
  expect(text(aTemplate(undefined, { language: 'es', words: spanishWords }))).not.toContain(
    named?.standing,
  )
})
