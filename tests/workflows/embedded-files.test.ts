import { describe, expect, test } from 'vitest'
import { createMemoryAttachments } from '#src/storage/attachment-repository.ts'
import { bringFilesIn, embeddedFiles, mostEmbedded } from '#src/workflows/embedded-files.ts'
import { findAssessment } from '#src/workflows/find-assessment.ts'
import { largestFile } from '#src/workflows/given-file.ts'
import { verifyFiles } from '#src/workflows/verify-file.ts'
import { aFramework } from '#tests/support/a-framework.ts'
import { aKeptSource } from '#tests/support/a-kept-file.ts'
import { anAssessment, anId } from '#tests/support/an-assessment.ts'
import { anIdentity, exportDeps } from '#tests/support/an-export.ts'
import { exportAssessment } from '#tests/support/linted-signing.ts'

const letter = aKeptSource('letter')
const photo = aKeptSource('photo', { id: anId(101) })
const twice = aKeptSource('letter', { id: anId(102) })
const outside = aKeptSource('outside', { id: anId(103) })
const sources = [letter, photo, twice].map(({ source }) => source)
const assessment = anAssessment({ title: 'With files', sources })
const inOrder = [letter.attachment, photo.attachment].sort((a, b) => (a.sha256 < b.sha256 ? -1 : 1))

async function onDevice() {
  const attachments = createMemoryAttachments()
  for (const { bytes, attachment } of [letter, photo])
    await attachments.save(assessment.id, attachment.sha256, bytes)
  return attachments
}

describe('the files that go inside', () => {
  test('are those that the person chose, each once, in the order of their digests', async () => {
    const { file } = outside.source
    if (!file?.kept) throw new Error('no copy')
    const unchosen = { ...outside.source, file: { ...file, kept: { ...file.kept, embed: false } } }
    const wanted = { ...assessment, sources: [...sources, unchosen] }
    expect(await embeddedFiles(await onDevice(), wanted)).toEqual({ ok: true, value: inOrder })
  })

  test('must be on this device', async () => {
    const missing = { ...assessment, sources: [outside.source] }
    const error = { kind: 'embedded-missing', name: 'outside.pdf', why: 'copy-missing' }
    expect(await embeddedFiles(await onDevice(), missing)).toEqual({ ok: false, error })
    expect(await embeddedFiles(undefined, missing)).toEqual({ ok: false, error })
  })

  test('may not take more than a reader of the files will read', async () => {
    const { file } = letter.source
    if (!file?.kept) throw new Error('no copy')
    const kept = { ...file.kept, size: mostEmbedded + 1 }
    const large = { ...assessment, sources: [{ ...letter.source, file: { ...file, kept } }] }
    expect(await embeddedFiles(await onDevice(), large)).toEqual({
      ok: false,
      error: { kind: 'embedded-too-large', size: mostEmbedded + 1, limit: mostEmbedded },
    })
    expect(mostEmbedded * (4 / 3) * 2).toBeLessThan(largestFile)
  })
})

test('a device that is full halfway keeps none of the files', async () => {
  const attachments = createMemoryAttachments()
  const full = { ok: false, error: { kind: 'storage-full' } } as const
  const halfFull = {
    ...attachments,
    save: (...args: Parameters<typeof attachments.save>) =>
      args[1] === inOrder[1]?.sha256 ? Promise.resolve(full) : attachments.save(...args),
  }
  expect(await bringFilesIn(halfFull, anId(9), inOrder)).toEqual(full)
  expect(await attachments.load(anId(9), inOrder[0]?.sha256 ?? '')).toMatchObject({
    value: undefined,
  })
})

test('files go from a draft into signed files, hold up to a check, and come back', async () => {
  const exported = await exportAssessment(
    { ...exportDeps(), attachments: await onDevice() },
    { framework: aFramework, assessment, identity: await anIdentity() },
  )
  if (!exported.ok) throw new Error(JSON.stringify(exported.error))
  for (const { name, bytes } of [exported.value.pdf, exported.value.json]) {
    const file = {
      name,
      size: bytes.length,
      arrayBuffer: () => Promise.resolve(bytes.slice().buffer),
    }
    expect((await verifyFiles([file])).files[0]?.outcome).toBe('intact')
    const found = await findAssessment(file)
    if (!found.ok) throw new Error(found.error.kind)
    expect(found.value.attachments).toEqual(inOrder)
    const drafts = createMemoryAttachments()
    await bringFilesIn(drafts, anId(9), found.value.attachments ?? [])
    expect(await drafts.load(anId(9), letter.attachment.sha256)).toEqual({
      ok: true,
      value: letter.bytes,
    })
  }
  const text = new TextDecoder().decode(exported.value.json.bytes)
  const spoilt = new TextEncoder().encode(text.replace(letter.attachment.data, btoa('LETTER')))
  const file = { name: 'x', size: spoilt.length, arrayBuffer: () => Promise.resolve(spoilt.buffer) }
  expect(await findAssessment(file)).toMatchObject({ error: { kind: 'damaged' } })
})
