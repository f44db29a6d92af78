import { expect, test } from 'vitest'
import { alterationIn } from '#src/workflows/alteration.ts'
import type { FileReason } from '#src/workflows/file-check.ts'

test.each<[FileReason, ReturnType<typeof alterationIn>]>([
  [{ kind: 'disagreement', check: 'printed-digest' }, 'digest'],
  [{ kind: 'disagreement', check: 'metadata-digest' }, 'digest'],
  [{ kind: 'disagreement', check: 'framework-digest' }, 'framework'],
  [{ kind: 'disagreement', check: 'computed' }, 'computed'],
  [{ kind: 'signature', over: 'record', at: 1, verdict: 'broken' }, 'signature'],
  [{ kind: 'signature-missing', over: 'record' }, 'signature-missing'],
])('%j speaks against the record: %s', (reason, alteration) => {
  expect(alterationIn([{ kind: 'marked-draft' }, reason])).toBe(alteration)
})

test.each<FileReason>([
  { kind: 'signature', over: 'pdf', at: 1, verdict: 'broken' },
  { kind: 'signature', over: 'record', at: 1, verdict: 'unsure' },
  { kind: 'signature-missing', over: 'pdf' },
  { kind: 'signers-differ' },
  { kind: 'nobody-signed' },
])('%j does not', (reason) => {
  expect(alterationIn([reason])).toBeUndefined()
})
