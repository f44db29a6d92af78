import { describe, expect, test } from 'vitest'
import type { FileOutcome, FileReason } from '#src/workflows/file-check.ts'
import { judgeFile } from '#src/workflows/judge-file.ts'

const one = (reason: FileReason) => judgeFile([reason]).outcome
const signature = (
  over: 'pdf' | 'record',
  verdict: Extract<FileReason, { kind: 'signature' }>['verdict'],
): FileReason => ({ kind: 'signature', over, at: 1, verdict })
const pdf = (problem: Extract<FileReason, { kind: 'pdf' }>['problem']): FileReason => ({
  kind: 'pdf',
  problem,
})

describe('each reason by itself', () => {
  const cases: [FileReason, FileOutcome][] = [
    [{ kind: 'too-large', bytes: 2, limit: 1 }, 'unreadable'],
    [{ kind: 'file-unreadable', detail: 'gone' }, 'unreadable'],
    [{ kind: 'empty' }, 'unreadable'],
    [{ kind: 'not-json', line: 1, column: 2 }, 'unreadable'],
    [{ kind: 'unsafe-json', why: 'duplicate-key' }, 'unreadable'],
    [{ kind: 'newer-version', found: 'plumbline-record/2' }, 'unreadable'],
    [{ kind: 'record-damaged', where: 'id', detail: '' }, 'unreadable'],
    [pdf({ kind: 'encrypted' }), 'unreadable'],
    [pdf({ kind: 'not-a-pdf' }), 'unreadable'],
    [pdf({ kind: 'signature-removed', field: 'author', revision: 2 }), 'changed'],
    [signature('pdf', 'broken'), 'changed'],
    [signature('pdf', 'changed-after'), 'changed'],
    [signature('record', 'broken'), 'changed'],
    [{ kind: 'disagreement', check: 'computed' }, 'changed'],
    [{ kind: 'signature-missing', over: 'pdf' }, 'changed'],
    [{ kind: 'signers-differ' }, 'changed'],
    [{ kind: 'neither-pdf-nor-json' }, 'not-ours'],
    [{ kind: 'not-a-record', found: '' }, 'not-ours'],
    [{ kind: 'pdf-without-record' }, 'not-ours'],
    [signature('pdf', 'unsure'), 'unsure'],
    [pdf({ kind: 'many-records', count: 2 }), 'unsure'],
    [pdf({ kind: 'trailing-bytes', bytes: 9 }), 'unsure'],
    [pdf({ kind: 'out-of-time' }), 'unsure'],
    [signature('pdf', 'later-permitted'), 'later-additions'],
    [{ kind: 'check-stopped' }, 'unsure'],
    [{ kind: 'check-out-of-time', seconds: 90 }, 'unsure'],
    [{ kind: 'check-broken', detail: 'no memory' }, 'unsure'],
    [{ kind: 'working-draft' }, 'unsigned'],
    [{ kind: 'nobody-signed' }, 'unsigned'],
    [{ kind: 'marked-draft' }, 'intact'],
  ]
  test.each(cases)('%j → %s', (reason, outcome) => {
    expect(one(reason)).toBe(outcome)
  })
})

describe('together', () => {
  test('no reason and nothing to compare speaks against a file', () => {
    expect(judgeFile([])).toEqual({ outcome: 'intact', reasons: [] })
  })

  test('nothing against it is intact', () => {
    expect(judgeFile([], [{ id: 'computed', outcome: 'pass' }])).toEqual({
      outcome: 'intact',
      reasons: [],
    })
  })

  test('what could not be compared is never intact', () => {
    expect(judgeFile([], [{ id: 'printed-digest', outcome: 'absent' }]).outcome).toBe('unsure')
  })

  test('the gravest decides and comes first', () => {
    const reasons: FileReason[] = [
      { kind: 'nobody-signed' },
      signature('pdf', 'unsure'),
      signature('record', 'broken'),
      { kind: 'pdf-without-record' },
    ]
    expect(judgeFile(reasons)).toEqual({
      outcome: 'changed',
      reasons: [reasons[2], reasons[3], reasons[1], reasons[0]],
    })
  })
})
