import { describe, expect, test } from 'vitest'
import { isWebLink } from '#src/domain/web-link.ts'
import { fileInHand } from '#src/workflows/given-file.ts'
import { openFile } from '#src/workflows/open-file.ts'
import { planRestore } from '#src/workflows/plan-restore.ts'
import { restoreBackup } from '#src/workflows/restore-backup.ts'
import { verifyFile } from '#src/workflows/verify-file.ts'
import { aStoredDevice } from '#tests/support/a-stored-device.ts'
import {
  type Answers,
  given,
  hostileBytes,
  hostileDoors,
  hostileFiles,
  told,
} from '#tests/support/hostile-corpus.ts'

const drafts: Answers = {
  'array.json': 'not-ours',
  'bidirectional-title.json': 'opened',
  'byte-order-mark.json': 'opened',
  'comment.json': 'not-json',
  'constructor-key.json': 'damaged answers.constructor',
  'constructor-prototype.json': 'damaged ',
  'deep-unclosed.json': 'unsafe-json too-deep',
  'deep.json': 'unsafe-json too-deep',
  'duplicate-key-escaped.json': 'unsafe-json duplicate-key',
  'duplicate-key.json': 'unsafe-json duplicate-key',
  'empty.json': 'empty',
  'far-version.json': 'not-ours',
  'file-name-climbs.json': 'opened',
  'html-everywhere.json': 'opened',
  'id-climbs.json': 'damaged id',
  'invalid-utf-8.json': 'not-ours',
  'letter-html.json': 'opened',
  'letter-many-signers.json': 'damaged letters.0.signers',
  'letter-proto-edit.json': 'unsafe-json forbidden-key',
  'letter-proto-field.json': 'unsafe-json forbidden-key',
  'letter-template-climbs.json': 'damaged letters.0.template',
  'letter-template-of-objects.json': 'damaged letters.0.template',
  'letter-template-unknown.json': 'opened',
  'letter-text-too-long.json': 'damaged letters.0.fields.quote',
  'letter-unknown-member.json': 'damaged letters.0',
  'link-blob.json': 'opened',
  'link-credentials.json': 'opened',
  'link-data.json': 'opened',
  'link-file.json': 'opened',
  'link-javascript-with-tab.json': 'opened',
  'link-javascript.json': 'opened',
  'link-line-end.json': 'opened',
  'link-right-to-left.json': 'opened',
  'lone-surrogate.json': 'opened',
  'markdown-everywhere.json': 'opened',
  'not-a-number.json': 'not-json',
  'nul-byte.json': 'not-json',
  'nul-escaped.json': 'opened',
  'number-beyond-doubles.json': 'not-json',
  'number-beyond-integers.json': 'damaged rows.0.row',
  'overlong-utf-8.json': 'not-ours',
  'polyglot-html.json': 'not-ours',
  'polyglot-pdf.json': 'pdf-unreadable damaged',
  'proto-key-escaped.json': 'unsafe-json forbidden-key',
  'proto-key.json': 'unsafe-json forbidden-key',
  'spaces.json': 'empty',
  'surrogates-in-utf-8.json': 'not-ours',
  'title-too-long.json': 'damaged title',
  'trailing-comma.json': 'not-json',
  'two-values.json': 'not-json',
  'unknown-member.json': 'damaged ',
  'utf-16-be.json': 'not-ours',
  'utf-16-le.json': 'not-ours',
  'utf-32.json': 'not-ours',
  'very-long-member.json': `damaged answers.${'y'.repeat(191)}…`,
}

const backups: Answers = {
  'absolute-names.zip': 'drafts 0',
  'anchor-is-noise.zip': 'drafts 1',
  'bomb.zip': 'backup-too-large',
  'climbing-names.zip': 'drafts 1',
  'draft-negative-revision.zip': 'unreadable unreadable',
  'draft-proto.zip': 'unreadable unreadable',
  'draft-revision-beyond-saving.zip': 'unreadable unreadable',
  'draft-swapped.zip': 'unreadable damaged',
  'draft-wrong-history.zip': 'unreadable unreadable',
  'duplicate-names.zip': 'backup-damaged',
  'encrypted-entries.zip': 'backup-damaged',
  'end-record-lies.zip': 'backup-damaged',
  'html-after.zip': 'drafts 1',
  'list-damaged.zip': 'backup-damaged',
  'list-far-version.zip': 'backup-damaged',
  'list-newer.zip': 'newer-backup',
  'list-proto.zip': 'backup-damaged',
  'list-twice.zip': 'backup-damaged',
  'nested.zip': 'not-a-backup',
  'no-entries.zip': 'not-a-backup',
  'overlapping-entries.zip': 'backup-damaged',
  'size-of-zip64.zip': 'backup-damaged',
  'size-overstated.zip': 'unreadable damaged',
  'size-understated.zip': 'unreadable damaged',
  'symbolic-link.zip': 'backup-damaged',
  'truncated.zip': 'not-a-backup',
}

test('every door with a corpus has its table, here, with the lists or with the keys', () => {
  expect(hostileDoors()).toEqual([
    ...['address-book', 'backup', 'bibliography', 'certificate', 'draft'],
    ...['inventory', 'key', 'picture', 'sealed', 'timestamp'],
  ])
  expect(Object.keys(drafts)).toEqual(hostileFiles('draft'))
  expect(Object.keys(backups)).toEqual(hostileFiles('backup'))
})

describe('a file that is opened as a draft', () => {
  test.each(Object.entries(drafts))('%s: %s', async (name, answer) => {
    const { device, whatLies } = await aStoredDevice()
    const before = await whatLies()
    const result = await openFile(device, given('draft', name))
    if (result.ok) {
      expect(answer).toBe('opened')
      const loaded = await device.drafts.load(result.value.id)
      const { id: _, ...came } = JSON.parse(new TextDecoder().decode(hostileBytes('draft', name)))
      expect(loaded).toMatchObject({ value: { draft: came } })
    } else {
      expect(told(result)).toBe(answer)
      expect(await whatLies()).toEqual(before)
    }
    expect('polluted' in {}).toBe(false)
  })

  test.each(Object.keys(drafts))('%s is no record on the check page', async (name) => {
    const { outcome } = await verifyFile(given('draft', name))
    expect(['unreadable', 'not-ours', 'unsigned']).toContain(outcome)
  })

  test.each(hostileFiles('draft').filter((name) => name.startsWith('link-')))(
    '%s leads nowhere: it stays text',
    (name) => {
      const { sources } = JSON.parse(new TextDecoder().decode(hostileBytes('draft', name)))
      expect(isWebLink(sources[0].link)).toBe(false)
    },
  )
})

test('a list of millions of values is given up before it fills the memory', async () => {
  const { device, whatLies } = await aStoredDevice()
  const before = await whatLies()
  const wide = fileInHand(
    'wide.json',
    new TextEncoder().encode(`{"a":[${'0,'.repeat(4_000_000)}0]}`),
  )
  expect(await openFile(device, wide)).toMatchObject({
    error: { kind: 'unsafe-json', why: 'too-many-values' },
  })
  expect(await whatLies()).toEqual(before)
})

describe('a file that is restored as a backup', () => {
  test.each(Object.entries(backups))('%s: %s', async (name, answer) => {
    const { device, whatLies } = await aStoredDevice()
    const before = await whatLies()
    const plan = await planRestore(device, new Blob([hostileBytes('backup', name)]))
    expect(await whatLies()).toEqual(before)
    if (!plan.ok) return expect(told(plan)).toBe(answer)
    const { drafts: planned, unreadable } = plan.value
    const [first] = unreadable
    expect(first ? `unreadable ${first.why}` : `drafts ${planned.length}`).toBe(answer)
    const { failed } = await restoreBackup(device, plan.value, (title) => title)
    expect(failed).toEqual([])
    if (planned.length === 0) expect(await whatLies()).toEqual(before)
  })
})
