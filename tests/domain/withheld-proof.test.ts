import { describe, expect, test } from 'vitest'
import type { AssessmentRecord, Withheld } from '#schemas/record.ts'
import { valueAt } from '#src/domain/json-pointer.ts'
import { publicCopyOf } from '#src/domain/public-copy.ts'
import { piecesOf } from '#src/domain/withheld-pieces.ts'
import { idPlace, type Opening, pairFaults } from '#src/domain/withheld-proof.ts'
import { aCanaryAssessment } from '#tests/support/a-canary-assessment.ts'
import { aRecord } from '#tests/support/a-sealed-record.ts'
import { anId } from '#tests/support/an-assessment.ts'

/** Salts in plain sight: how a commitment is made is for signing. */
const commitTo = (salt: string, where: string, value: unknown) =>
  JSON.stringify([salt, where, value])
const publicIds = new Map([[aCanaryAssessment.id, anId(0x9999)]])

async function aPair() {
  const record = await aRecord({}, aCanaryAssessment)
  const { answers, notes } = aCanaryAssessment.publicCopy
  const pieces = piecesOf(record, { answers, notes })
  const withheld = pieces.map(
    ({ kind, where, value }): Withheld => ({
      kind,
      where,
      commitment: commitTo(`salt ${where}`, where, value),
    }),
  )
  const open: AssessmentRecord = {
    ...publicCopyOf(record, pieces, publicIds),
    id: anId(0x70),
    withheld,
  }
  const disclosures = pieces.map(({ where }) => ({ where, salt: `salt ${where}` }))
  return { open, whole: { ...record, disclosures } }
}

const openingOf = (whole: AssessmentRecord): Opening => ({
  opens: async ({ where, commitment }, salt) =>
    commitTo(salt, where, valueAt(whole, where)) === commitment,
  publicIds: async () => publicIds,
})

const faultsOf = (open: AssessmentRecord, whole: AssessmentRecord) =>
  pairFaults(open, whole, openingOf(whole))

test('a public copy and its whole record have no fault, whatever their own ids and signatures', async () => {
  const { open, whole } = await aPair()
  const signed = { ...open, signatures: [{ protected: 'a', signature: 'b' }] }
  expect(await faultsOf(signed, whole)).toEqual([])
})

describe('a fault is told', () => {
  test('when one of the two is of another kind', async () => {
    const { open, whole } = await aPair()
    expect(await faultsOf(whole, whole)).toEqual([{ kind: 'no-public-copy' }])
    expect(await faultsOf(open, open)).toEqual([{ kind: 'no-whole-record' }])
  })

  test('when the whole record says otherwise than it did', async () => {
    const { open, whole } = await aPair()
    const answers = { ...whole.assessment.answers, 'use-case-id': 'Another' }
    const other = { ...whole, assessment: { ...whole.assessment, answers } }
    expect(await faultsOf(open, other)).toEqual([
      { kind: 'other-value', where: '/assessment/answers/use-case-id' },
    ])
  })

  test('when the public copy changes what it does not name', async () => {
    const { open, whole } = await aPair()
    const title = 'Another title'
    const other = { ...open, assessment: { ...open.assessment, title } }
    expect(await faultsOf(other, whole)).toEqual([{ kind: 'differs', where: '/assessment/title' }])
  })

  test('when the public copy leaves something out and does not name it', async () => {
    const { open, whole } = await aPair()
    const where = '/assessment/findings/study/note'
    const withheld = open.withheld?.filter((piece) => piece.where !== where) ?? []
    expect(await faultsOf({ ...open, withheld }, whole)).toEqual([
      { kind: 'not-listed', where },
      { kind: 'differs', where },
    ])
  })

  test('when the whole record does not open a piece', async () => {
    const { open, whole } = await aPair()
    const where = '/assessment/sources/1'
    const disclosures = whole.disclosures.filter((one) => one.where !== where)
    expect(await faultsOf(open, { ...whole, disclosures })).toEqual([
      { kind: 'not-disclosed', where },
    ])
  })

  test('when the salt of the ids is gone: then every id differs', async () => {
    const { open, whole } = await aPair()
    const disclosures = whole.disclosures.filter(({ where }) => where !== idPlace)
    expect(await faultsOf(open, { ...whole, disclosures })).toEqual([
      { kind: 'not-disclosed', where: idPlace },
      { kind: 'differs', where: idPlace },
    ])
  })

  test('in at most twenty places, however much was changed', async () => {
    const { open, whole } = await aPair()
    const answers = Object.fromEntries(Array.from({ length: 50 }, (_, at) => [`a${at}`, 'x']))
    const other = { ...open, assessment: { ...open.assessment, answers } }
    expect(await faultsOf(other, whole)).toHaveLength(20)
  })
})
