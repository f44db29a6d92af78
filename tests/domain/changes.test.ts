import { describe, expect, test } from 'vitest'
import type { Assessment } from '#schemas/assessment.ts'
import { type Change, changesBetween } from '#src/domain/changes.ts'
import {
  aClaim,
  aFinding,
  anAssessment,
  anEvidence,
  anId,
  aSource,
  aWorkedAssessment,
} from '#tests/support/an-assessment.ts'

const empty = anAssessment()
const context = [{ prompt: 'Colour', statement: 'Green', source: anId(100), place: 'row 2' }]
const row = {
  ...{ id: anId(500), source: anId(100), layout: 'omb', row: 7, cells: {} },
  otherCells: 'blank' as const,
}
const decision = (reason: string) => ({ decision: 'noted' as const, reason })
const note = (text: string) => ({ study: aFinding({ note: text }) })

test.each<[string, Partial<Assessment>, Partial<Assessment>, Change[]]>([
  ['nothing', { ...aWorkedAssessment }, structuredClone({ ...aWorkedAssessment }), []],
  ['the title', {}, { title: 'New' }, [{ kind: 'title', before: '', after: 'New' }]],
  ['the depth', {}, { depth: 'full' }, [{ kind: 'depth', after: 'full' }]],
  [
    'the depth of one practice',
    { practiceDepths: { study: 'full' } },
    {},
    [{ kind: 'practice-depth', practice: 'study', after: undefined }],
  ],
  [
    'an answer',
    { answers: { agency: 'Elm', stage: 'in-use' } },
    { answers: { agency: 'Oak', stage: 'in-use', uses: ['a'] } },
    [
      { kind: 'answer', question: 'agency', before: 'Elm', after: 'Oak' },
      { kind: 'answer', question: 'uses', before: undefined, after: ['a'] },
    ],
  ],
  [
    'a status and its note',
    { findings: { study: aFinding({ status: 'not-shown' }) } },
    { findings: { study: aFinding({ status: 'not-met', note: 'No.' }) } },
    [
      {
        ...{ kind: 'finding', target: 'study', field: 'status' },
        ...{ before: 'not-shown', after: 'not-met' },
      },
      { kind: 'finding', target: 'study', field: 'note', before: '', after: 'No.' },
    ],
  ],
  [
    'an internal note that comes',
    { findings: note('') },
    { findings: { study: aFinding({ internalNote: 'Ask Ada.' }) } },
    [{ kind: 'finding', target: 'study', field: 'internalNote', before: '', after: 'Ask Ada.' }],
  ],
  [
    'evidence that goes with its source',
    { sources: [aSource()], findings: { study: aFinding({ evidence: [anEvidence()] }) } },
    { findings: { study: aFinding() } },
    [
      { kind: 'evidence', what: 'removed', name: 'Town notice', target: 'study' },
      { kind: 'source', what: 'removed', name: 'Town notice' },
    ],
  ],
  [
    'a source that is called otherwise',
    { sources: [aSource()] },
    { sources: [aSource({ title: 'Notice' })] },
    [{ kind: 'source', what: 'changed', name: 'Notice' }],
  ],
  [
    'a claim, a row and context that come',
    {},
    { claims: [aClaim()], rows: [row], context },
    [
      { kind: 'claim', what: 'added', name: 'Was it studied?' },
      { kind: 'row', what: 'added', name: '7' },
      { kind: 'context', what: 'added', name: 'Colour' },
    ],
  ],
  [
    'a decision about a contradiction',
    { contradictions: { a: decision('x') } },
    { contradictions: { a: decision('y'), b: decision('z') } },
    [
      { kind: 'decision', what: 'changed', name: 'a' },
      { kind: 'decision', what: 'added', name: 'b' },
    ],
  ],
  [
    'what a public copy leaves out',
    {},
    { publicCopy: { answers: ['agency'], notes: [], watchWords: [] } },
    [{ kind: 'public-copy' }],
  ],
])('%s is told', (_case, before, after, changes) => {
  expect(changesBetween({ ...empty, ...before }, { ...empty, ...after })).toEqual(changes)
})

describe('every part of a draft', () => {
  test('is told when it changes, so that no change is silent', () => {
    const { id: _1, format: _2, framework: _3, createdAt: _4, updatedAt: _5, ...parts } = empty
    const full = { ...aWorkedAssessment, rows: [row], contradictions: { a: decision('x') } }
    const letters = [
      {
        ...{ id: anId(600), template: 'request', language: 'en' as const, fields: {}, edits: {} },
        ...{ dropped: [], signers: [], createdAt: empty.createdAt, updatedAt: empty.updatedAt },
      },
    ]
    const publicCopy = { answers: ['agency'], notes: [], watchWords: [] }
    const changed: Assessment = { ...full, letters, publicCopy, depth: 'full', kind: 'shadow' }
    for (const part of Object.keys(parts) as (keyof typeof parts)[]) {
      if (part === 'kind') continue
      const one = { ...empty, [part]: changed[part] }
      expect(changesBetween(empty, one), part).not.toEqual([])
      expect(changesBetween(one, empty), part).not.toEqual([])
    }
  })
})
