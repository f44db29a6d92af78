import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import { AssessmentSchema } from '#schemas/assessment.ts'
import { createDraftStore, type DraftStore } from '#src/workflows/draft-store.ts'
import { type DraftEditor, editDraft } from '#src/workflows/edit-draft.ts'
import { aFramework } from '#tests/support/a-framework.ts'
import { aKeptRow } from '#tests/support/a-kept-row.ts'
import {
  aClaim,
  anId,
  auditReport,
  aWorkedAssessment,
  fromAudit,
  idsFrom,
  townNotice,
} from '#tests/support/an-assessment.ts'

const later = '2025-07-08T09:10:11.000Z'

function opened() {
  const store = createDraftStore(aFramework, aWorkedAssessment, 1)
  return { store, edit: editDraft({ store, now: () => new Date(later), newId: idsFrom(500) }) }
}

let store: DraftStore
let edit: DraftEditor
beforeEach(() => {
  ;({ store, edit } = opened())
})
const now = () => store.getState().assessment

describe('a decision on a contradiction', () => {
  test('replaces the one before it and can be taken back, others untouched', () => {
    edit.decide('a', { decision: 'noted', reason: '' })
    edit.decide('b', { decision: 'accepted', reason: 'It is so.' })
    edit.decide('a', { decision: 'rejected', reason: 'It is not.' })
    expect(now().contradictions).toEqual({
      a: { decision: 'rejected', reason: 'It is not.' },
      b: { decision: 'accepted', reason: 'It is so.' },
    })
    edit.decide('a', undefined)
    expect(Object.keys(now().contradictions)).toEqual(['b'])
  })
})

test('another year is added to what is there, and no answer is changed by it', () => {
  const source = { ...auditReport, id: anId(160) }
  const row = aKeptRow({ source: source.id })
  const claim = aClaim({ id: anId(320), source: source.id })
  const before = now()
  edit.addYear({ sources: [source], claims: [claim], context: [], rows: [row] })
  expect(now()).toEqual({
    ...before,
    sources: [...before.sources, source],
    claims: [...before.claims, claim],
    rows: [row],
    updatedAt: later,
  })
  expect(AssessmentSchema.safeParse(now()).success).toBe(true)
})

describe('each change', () => {
  const changes: [string, (editor: DraftEditor) => void][] = [
    ['an answer', (e) => e.answer('agency', 'Oak')],
    ['a finding', (e) => e.find('watch', { status: 'met' })],
    ['the depth', (e) => e.setDepth('full')],
    ['the depth of one practice', (e) => e.setPracticeDepth('watch', 'full')],
    ['the name', (e) => e.rename('Gate')],
    ['a source added', (e) => e.addSource({ ...auditReport, title: 'New' })],
    ['a source edited', (e) => e.editSource(auditReport.id, { title: 'New' })],
    ['a source removed', (e) => e.removeSource(auditReport.id)],
    ['evidence added', (e) => e.cite('watch', fromAudit)],
    ['evidence edited', (e) => e.editEvidence('st-1', fromAudit.id, { place: 'page 2' })],
    ['evidence removed', (e) => e.removeEvidence('st-1', fromAudit.id)],
    ['a claim added', (e) => e.addClaim(aClaim())],
    ['a claim edited', (e) => e.editClaim(anId(300), { statement: 'No' })],
    ['a claim removed', (e) => e.removeClaim(anId(300))],
    ['a contradiction judged', (e) => e.decide('rule/row', { decision: 'noted', reason: '' })],
    [
      'another year',
      (e) => e.addYear({ sources: [], claims: [], context: [], rows: [aKeptRow()] }),
    ],
  ]
  test.each(changes)('is marked as not saved and dated: %s', (_, change) => {
    change(edit)
    expect(store.getState().saveState).toEqual({ kind: 'pending' })
    expect(now().updatedAt).toBe(later)
    expect({ ...now(), updatedAt: aWorkedAssessment.updatedAt }).not.toEqual(aWorkedAssessment)
    expect(AssessmentSchema.safeParse(now()).success).toBe(true)
  })
})

describe('answers and findings', () => {
  test('an answer replaces the one before', () => {
    edit.answer('uses', ['decides'])
    expect(now().answers).toEqual({ ...aWorkedAssessment.answers, uses: ['decides'] })
  })

  test('a finding is made when it is first written on, and changes part by part', () => {
    edit.find('watch', { note: 'Looked.' })
    edit.find('watch', { status: 'met' })
    expect(now().findings['watch']).toEqual({
      ...{ status: 'met', note: 'Looked.', confidence: '', exemption: '', evidence: [] },
    })
  })

  test('changing the depth of the whole keeps every answer and ends every exception', () => {
    edit.setDepth('full')
    expect(now()).toMatchObject({ depth: 'full', practiceDepths: {} })
    expect(now().findings).toEqual(aWorkedAssessment.findings)
  })
})

describe('sources and what cites them', () => {
  test('a new source goes to the end of the list and gets an id', () => {
    const { id: _, ...source } = auditReport
    const id = edit.addSource(source)
    expect(now().sources.at(-1)).toEqual({ ...source, id })
  })

  test('a citation gets an id and goes to the end', () => {
    const id = edit.cite('st-1', { source: townNotice.id, place: 'page 1', quote: '' })
    expect(now().findings['st-1']?.evidence.map((e) => e.id)).toEqual([fromAudit.id, id])
    edit.editEvidence('st-1', id, { quote: 'Words.' })
    expect(now().findings['st-1']?.evidence.at(-1)).toMatchObject({ id, quote: 'Words.' })
  })

  test('what was removed comes back where it was', () => {
    const before = now()
    for (const remove of [
      () => edit.removeSource(townNotice.id),
      () => edit.removeEvidence('st-1', fromAudit.id),
      () => edit.removeClaim(anId(301)),
    ]) {
      remove().undo()
      expect({ ...now(), updatedAt: before.updatedAt }).toEqual(before)
    }
  })

  test('undo keeps what was written after the removal', () => {
    const source = edit.removeSource(auditReport.id)
    const claim = edit.removeClaim(anId(300))
    edit.find('st-1', { note: 'Written meanwhile.' })
    edit.editClaim(anId(301), { statement: 'Oak' })
    source.undo()
    claim.undo()
    expect(now().findings['st-1']).toMatchObject({
      note: 'Written meanwhile.',
      evidence: [fromAudit],
    })
    expect(now().claims.map(({ statement }) => statement)).toContain('Oak')
  })

  test('undoing twice puts back once', () => {
    const { undo } = edit.removeEvidence('st-1', fromAudit.id)
    undo()
    undo()
    expect(now().findings['st-1']?.evidence).toHaveLength(1)
  })

  test('a citation does not come back without its source', () => {
    const evidence = edit.removeEvidence('st-1', fromAudit.id)
    const claim = edit.removeClaim(anId(300))
    edit.removeSource(auditReport.id)
    edit.removeSource(townNotice.id)
    evidence.undo()
    claim.undo()
    expect(now()).toMatchObject({ claims: [], findings: { 'st-1': { evidence: [] } } })
  })
})

test('no order of changes and undos makes a draft that could not be opened again', () => {
  type Step = (draft: ReturnType<typeof opened>, undos: { undo(): void }[]) => void
  const steps: Step[] = [
    ({ edit: e }, undos) => undos.push(e.removeSource(townNotice.id)),
    ({ edit: e }, undos) => undos.push(e.removeSource(auditReport.id)),
    ({ edit: e }, undos) => undos.push(e.removeEvidence('st-1', fromAudit.id)),
    ({ edit: e }, undos) => undos.push(e.removeEvidence('st-2', fromAudit.id)),
    ({ edit: e }, undos) => undos.push(e.removeClaim(anId(300))),
    ({ edit: e }, undos) => undos.push(e.removeClaim(anId(303))),
    (_, undos) => undos.shift()?.undo(),
    (_, undos) => undos.pop()?.undo(),
    (_, undos) => undos.at(-1)?.undo(),
    ({ edit: e, store: s }) => {
      const [source] = s.getState().assessment.sources
      if (source) e.cite('watch', { source: source.id, place: '', quote: '' })
    },
  ]
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...steps), { maxLength: 20 }), (taken) => {
      const draft = opened()
      const undos: { undo(): void }[] = []
      for (const step of taken) step(draft, undos)
      const { error } = AssessmentSchema.safeParse(draft.store.getState().assessment)
      expect(error).toBeUndefined()
    }),
    { numRuns: 300 },
  )
})

test('a member of a source that is not said any more is absent, not undefined', () => {
  edit.editSource(townNotice.id, { kind: 'memo', reference: '7' })
  edit.editSource(townNotice.id, { kind: undefined, reference: undefined })
  expect(store.getState().assessment.sources[0]).toStrictEqual(townNotice)
})

test('many sources are added as one change, each with an id of its own', () => {
  const { id: _, ...notice } = townNotice
  edit.addSources([notice, notice])
  const ids = store.getState().assessment.sources.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids).toHaveLength(4)
})

test('what a public copy leaves out is chosen part by part', () => {
  edit.choosePublicCopy({ answers: ['agency'] })
  edit.choosePublicCopy({ watchWords: ['Jane Roe'] })
  expect(store.getState().assessment.publicCopy).toEqual({
    ...{ answers: ['agency'], notes: [], watchWords: ['Jane Roe'] },
  })
})
