import { expect, test } from 'vitest'
import { piecesOf } from '#src/domain/withheld-pieces.ts'
import { aCanaryAssessment, canary } from '#tests/support/a-canary-assessment.ts'
import { aRecord } from '#tests/support/a-sealed-record.ts'
import { anAssessment, aSource } from '#tests/support/an-assessment.ts'

const nothingChosen = { answers: [], notes: [] }

test('what is confidential, internal, not accepted and the draft’s own is always left out', async () => {
  const record = await aRecord({}, aCanaryAssessment)
  const pieces = piecesOf(record, nothingChosen)
  expect(pieces.map(({ kind, where }) => `${kind} ${where}`)).toEqual([
    'source /assessment/sources/1',
    'claim /assessment/claims/1',
    'claim /assessment/claims/2',
    'context /assessment/context/1',
    'row /assessment/rows/1',
    'evidence /assessment/findings/st-1/evidence/1',
    'internal-note /assessment/findings/st-1/internalNote',
    'evidence /assessment/findings/st-2/evidence/0',
    'internal-note /assessment/findings/watch/internalNote',
    'contradictions /assessment/contradictions',
    'draft /assessment/id',
    'draft /assessment/createdAt',
    'draft /assessment/updatedAt',
  ])
  expect(pieces.find(({ kind }) => kind === 'internal-note')?.value).toBe(canary('internal st1'))
})

test('answers and notes are left out when they are chosen and there', async () => {
  const record = await aRecord({}, aCanaryAssessment)
  const chosen = { answers: ['use-case-id', 'never-asked'], notes: ['study', 'st-2'] }
  const extra = piecesOf(record, chosen).filter(({ kind }) => kind === 'answer' || kind === 'note')
  expect(extra).toEqual([
    { kind: 'note', where: '/assessment/findings/study/note', value: canary('note study') },
    { kind: 'answer', where: '/assessment/answers/use-case-id', value: canary('use case id') },
  ])
})

test('a file of a confidential source is left out by either digest, and no other', async () => {
  const kept = { sha256: 'ef'.repeat(32), size: 1, mediaType: 'image/png', embed: true }
  const file = (sha256: string) => ({ name: 'x', sha256 })
  const attachment = (sha256: string) => ({
    ...{ sha256, name: 'x', mediaType: 'image/png', size: 1, data: 'AA==' },
  })
  const assessment = anAssessment({
    sources: [aSource({ confidential: true, file: { ...file('cd'.repeat(32)), kept } })],
  })
  const attachments = ['ab', 'cd', 'ef'].map((two) => attachment(two.repeat(32)))
  const record = await aRecord({ attachments }, assessment)
  const left = piecesOf(record, nothingChosen).filter(({ kind }) => kind === 'attachment')
  expect(left.map(({ where }) => where)).toEqual(['/attachments/1', '/attachments/2'])
})
