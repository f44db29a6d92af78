import { describe, expect, test } from 'vitest'
import { err, ok } from '#src/domain/result.ts'
import { createMemoryAttachments } from '#src/storage/attachment-repository.ts'
import {
  type ChosenFile,
  type CleanPicture,
  dropKept,
  keepFile,
  keptSize,
  largestKept,
  loadKept,
  mostKept,
  nameFile,
  removeWithCopy,
} from '#src/workflows/source-files.ts'
import { aChosenFile, aKeptSource, sha256Of } from '#tests/support/a-kept-file.ts'
import { aFinding, anEvidence, anId, townNotice } from '#tests/support/an-assessment.ts'
import { anOpenDraft } from '#tests/support/an-open-draft.ts'

const text = (words: string) => new TextEncoder().encode(words)
const latin1 = (words: string) => Uint8Array.from(words, (c) => c.charCodeAt(0))
const exif = latin1(
  '\xff\xd8\xff\xe1\0\x0cExif\0\0GPS!\xff\xc0\0\x0b\x08\0\x01\0\x01\x01\x01\x11\0\xff\xda..',
)
const clean = latin1('\xff\xd8\xff\xe0\0\x06JFIF\xff\xda..')
const pixels: CleanPicture = (_, mediaType) => Promise.resolve(ok({ bytes: clean, mediaType }))

function start(cleanPicture: CleanPicture = pixels) {
  const draft = anOpenDraft({ sources: [townNotice] })
  const attachments = createMemoryAttachments()
  const file = () => draft.store.getState().assessment.sources[0]?.file
  const keep = (chosen: ChosenFile) =>
    keepFile({ attachments, cleanPicture }, draft, townNotice.id, chosen)
  return { draft, attachments, file, keep, id: draft.store.getState().assessment.id }
}

test('a file is named by its digest, and not kept', async () => {
  const { draft, file } = start()
  await nameFile(draft, townNotice.id, aChosenFile('minutes'))
  expect(file()).toEqual({ name: 'minutes.pdf', sha256: sha256Of(text('minutes')) })
})

describe('keeping a copy', () => {
  test('of a document keeps it as it is', async () => {
    const { attachments, file, keep, id } = start()
    const sha256 = sha256Of(text('minutes'))
    expect(await keep(aChosenFile('minutes'))).toMatchObject({ ok: true })
    const kept = { sha256, size: 7, mediaType: 'application/pdf', embed: false }
    expect(file()).toEqual({ name: 'minutes.pdf', sha256, kept })
    expect(await loadKept(attachments, id, kept)).toEqual({ ok: true, value: text('minutes') })
  })

  test('of a picture keeps its pixels alone, and both digests', async () => {
    const { attachments, file, keep, id } = start()
    await keep(aChosenFile(exif, 'photo.jpg'))
    expect(file()).toEqual({
      name: 'photo.jpg',
      sha256: sha256Of(exif),
      kept: { sha256: sha256Of(clean), size: clean.length, mediaType: 'image/jpeg', embed: false },
    })
    expect(await attachments.load(id, sha256Of(exif))).toEqual({ ok: true, value: undefined })
  })

  test.each<[string, CleanPicture]>([
    ['cannot', () => Promise.resolve({ ok: false, error: { kind: 'picture-not-cleaned' } })],
    ['says it did, and did not', (bytes, mediaType) => Promise.resolve(ok({ bytes, mediaType }))],
    ['gives no picture', (_, mediaType) => Promise.resolve(ok({ bytes: text('x'), mediaType }))],
  ])('keeps no picture when the browser %s', async (_, broken) => {
    const { file, keep } = start(broken)
    expect(await keep(aChosenFile(exif, 'photo.jpg'))).toEqual({
      ok: false,
      error: { kind: 'picture-not-cleaned' },
    })
    expect(file()).toBeUndefined()
  })

  test('keeps no picture of a kind that cannot be written anew', async () => {
    const { keep } = start()
    expect(await keep(aChosenFile('II*\0', 'scan.tif'))).toEqual({
      ok: false,
      error: { kind: 'picture-unsupported', mediaType: 'image/tiff' },
    })
  })

  test('refuses another file than the one that is named', async () => {
    const { draft, file, keep } = start()
    await nameFile(draft, townNotice.id, aChosenFile('minutes'))
    expect(await keep(aChosenFile('other'))).toMatchObject({ error: { kind: 'other-file' } })
    expect(file()?.sha256).toBe(sha256Of(text('minutes')))
  })

  test('refuses a file that is too large before it is read', async () => {
    const { keep } = start()
    const huge = { name: 'x', size: largestKept + 1, slice: () => new Blob() }
    expect(await keep(huge)).toMatchObject({
      error: { kind: 'kept-too-large', size: largestKept + 1, limit: largestKept },
    })
  })

  test('refuses a file for which the draft has no room', async () => {
    const { source } = aKeptSource('old', { id: anId(77) })
    const kept = { sha256: 'a'.repeat(64), size: mostKept, mediaType: '', embed: false }
    const full = { ...source, file: { name: '', sha256: kept.sha256, kept } }
    const draft = anOpenDraft({ sources: [townNotice, full] })
    const result = await keepFile(
      { attachments: createMemoryAttachments(), cleanPicture: pixels },
      draft,
      townNotice.id,
      aChosenFile('minutes'),
    )
    expect(result).toMatchObject({ error: { kind: 'draft-too-large', size: mostKept + 7 } })
  })

  test('changes nothing on a device that is full', async () => {
    const { draft, attachments, file } = start()
    const save = () => Promise.resolve(err({ kind: 'storage-full' } as const))
    const deps = { attachments: { ...attachments, save }, cleanPicture: pixels }
    expect(await keepFile(deps, draft, townNotice.id, aChosenFile('minutes'))).toMatchObject({
      error: { kind: 'storage-full' },
    })
    expect(file()).toBeUndefined()
  })
})

test('a file that two sources share counts once', () => {
  const one = aKeptSource('same')
  const two = aKeptSource('same', { id: anId(5) })
  expect(keptSize({ sources: [one.source, two.source, townNotice] })).toBe(4)
})

describe('a copy that is taken out', () => {
  test('is gone from the device, and comes back on undo', async () => {
    const { draft, attachments, file, keep, id } = start()
    await keep(aChosenFile('minutes'))
    const before = file()
    const gone = await dropKept(attachments, draft, townNotice.id)
    expect(file()).toEqual({ name: 'minutes.pdf', sha256: before?.sha256 })
    expect(await attachments.load(id, before?.sha256 ?? '')).toEqual({ ok: true, value: undefined })
    if (gone.ok) await gone.value.undo()
    expect(file()).toEqual(before)
    expect(await attachments.load(id, before?.sha256 ?? '')).toMatchObject({
      value: text('minutes'),
    })
  })

  test('stays while another source shares it', async () => {
    const one = aKeptSource('same')
    const two = aKeptSource('same', { id: anId(5) })
    const draft = anOpenDraft({ sources: [one.source, two.source] })
    const attachments = createMemoryAttachments()
    const { id } = draft.store.getState().assessment
    await attachments.save(id, one.attachment.sha256, one.bytes)
    await dropKept(attachments, draft, one.source.id)
    expect(await attachments.load(id, one.attachment.sha256)).toMatchObject({ value: one.bytes })
  })

  test('goes with its source and its citations, and all of it comes back', async () => {
    const { draft, attachments, keep, id } = start()
    draft.edit.find('study', aFinding({ evidence: [anEvidence()] }))
    await keep(aChosenFile('minutes'))
    const before = draft.store.getState().assessment
    const gone = await removeWithCopy(attachments, draft, townNotice.id)
    expect(draft.store.getState().assessment.sources).toEqual([])
    const sha256 = sha256Of(text('minutes'))
    expect(await attachments.load(id, sha256)).toEqual({ ok: true, value: undefined })
    if (gone.ok) await gone.value.undo()
    expect(draft.store.getState().assessment.sources).toEqual(before.sources)
    expect(draft.store.getState().assessment.findings).toEqual(before.findings)
    expect(await attachments.load(id, sha256)).toMatchObject({ value: text('minutes') })
  })
})

test.each([
  [undefined, 'copy-missing'],
  [text('other'), 'copy-damaged'],
])('a copy that is %j is said to be so: %s', async (bytes, kind) => {
  const attachments = createMemoryAttachments()
  const { source, attachment } = aKeptSource('mine')
  if (bytes) await attachments.save(anId(1), attachment.sha256, bytes)
  const kept = source.file?.kept
  if (!kept) throw new Error('no copy')
  expect(await loadKept(attachments, anId(1), kept)).toEqual({ ok: false, error: { kind } })
})
