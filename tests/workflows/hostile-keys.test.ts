import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { metadataIn } from '#src/domain/picture-metadata.ts'
import { ok } from '#src/domain/result.ts'
import { openPkcs12 } from '#src/signing/pkcs12-file.ts'
import { openWithPassphrase } from '#src/storage/age-file.ts'
import { fileInHand } from '#src/workflows/given-file.ts'
import { openKeyFile } from '#src/workflows/import-identity.ts'
import { type CleanPicture, keepFile } from '#src/workflows/source-files.ts'
import { importAnchors } from '#src/workflows/trust-anchors.ts'
import { unsealFile } from '#src/workflows/unseal-file.ts'
import { aStoredDevice } from '#tests/support/a-stored-device.ts'
import { townNotice } from '#tests/support/an-assessment.ts'
import { anOpenDraft } from '#tests/support/an-open-draft.ts'
import {
  type Answers,
  given,
  hostileBytes,
  hostileFiles,
  told,
} from '#tests/support/hostile-corpus.ts'
import { answerTimestamp } from '#tests/support/linted-signing.ts'

const now = () => new Date('2027-01-01T00:00:00Z')

const certificates: Answers = {
  'deep.der': 'unreadable-certificate',
  'empty-sequence.der': 'unreadable-certificate',
  'indefinite-length.der': 'unreadable-certificate',
  'length-beyond-file.der': 'unreadable-certificate',
  'length-of-nine-bytes.der': 'unreadable-certificate',
  'many.pem': 'too-many',
  'marks-without-end.pem': 'no-certificate',
  'not-base64.pem': 'no-certificate',
  'one-good-one-noise.pem': 'unreadable-certificate',
  'private-key.pem': 'no-certificate',
  'truncated.pem': 'no-certificate',
}

const keys: Answers = {
  'bags-in-bags.p12': 'pkcs12-damaged',
  'bags-without-end.p12': 'pkcs12-damaged',
  'deep.p12': 'not-pkcs12',
  'empty.p12': 'not-pkcs12',
  'indefinite.p12': 'not-pkcs12',
  'key-of-a-billion-rounds.p12': 'too-much-work',
  'mac-of-a-billion-rounds.p12': 'too-much-work',
  'mac-of-no-rounds.p12': 'unsupported-encryption',
  'mac-of-rounds-beyond-doubles.p12': 'unsupported-encryption',
  'old-cipher-of-a-billion-rounds.p12': 'too-much-work',
  'text.p12': 'not-pkcs12',
}

const sealed: Answers = {
  'for-a-key.age': 'not-for-a-passphrase',
  'header-never-ends.age': 'age-damaged',
  'header-only.age': 'not-for-a-passphrase',
  'many-stanzas.age': 'age-damaged',
  'negative-work.age': 'age-damaged',
  'no-work.age': 'age-damaged',
  'too-much-work.age': 'too-much-work',
  'two-recipients.age': 'age-damaged',
}

const answers: Answers = Object.fromEntries(
  ['deep.tsr', 'empty.tsr', 'indefinite.tsr', 'length-beyond-file.tsr', 'text.tsr'].map((name) => [
    name,
    'not-an-answer',
  ]),
)

const pictures: Answers = {
  'chunk-beyond-file.png': 'picture-not-cleaned',
  'chunk-beyond-file.webp': 'picture-not-cleaned',
  'entities.svg': 'picture-unsupported',
  'exif-loop.jpg': 'picture-not-cleaned',
  'gif-named.png': 'picture-unsupported',
  'gigantic.jpg': 'picture-too-large',
  'gigantic.png': 'picture-too-large',
  'gigantic.webp': 'picture-too-large',
  'html-inside.png': 'kept',
  'largest-numbers.png': 'picture-too-large',
  'no-width.png': 'picture-not-cleaned',
  'script.svg': 'picture-unsupported',
  'segment-of-length-zero.jpg': 'picture-not-cleaned',
}

test.each([
  ['certificate', certificates],
  ['key', keys],
  ['sealed', sealed],
  ['timestamp', answers],
  ['picture', pictures],
])('every hostile %s has its answer', (door, table) => {
  expect(Object.keys(table)).toEqual(hostileFiles(door))
})

test.each(Object.entries(certificates))('an authority, %s: %s', async (name, answer) => {
  const { device, whatLies } = await aStoredDevice()
  const before = await whatLies()
  const read = await importAnchors(device, given('certificate', name))
  expect(read.ok ? 'trusted' : told(read)).toBe(answer)
  expect(await whatLies()).toEqual(before)
})

test.each(Object.entries(keys))('a key file, %s: %s', async (name, answer) => {
  const read = await openKeyFile({ now, openPkcs12 }, given('key', name), 'x')
  expect(read.ok ? 'opened' : told(read)).toBe(answer)
})

test.each(Object.entries(sealed))('a sealed file, %s: %s', async (name, answer) => {
  const read = await unsealFile(openWithPassphrase, given('sealed', name), 'x')
  expect(read.ok ? 'opened' : told(read)).toBe(answer)
})

test.each(Object.entries(answers))('a time stamp, %s: %s', async (name, answer) => {
  const pdf = Uint8Array.from(
    readFileSync(new URL('../fixtures/timestamps/signed.pdf', import.meta.url)),
  )
  const read = await answerTimestamp(fileInHand('a.pdf', pdf), given('timestamp', name))
  expect(read.ok ? 'stamped' : told(read)).toBe(answer)
})

describe('a picture', () => {
  test.each(Object.entries(pictures))('%s: %s', async (name, answer) => {
    const { device, whatLies } = await aStoredDevice()
    const before = await whatLies()
    const draft = anOpenDraft({ sources: [townNotice] })
    const untouched = draft.store.getState().assessment
    const laidOut: string[] = []
    const cleanPicture: CleanPicture = (bytes, mediaType) => {
      laidOut.push(mediaType)
      return Promise.resolve(ok({ bytes, mediaType }))
    }
    const chosen = new File([hostileBytes('picture', name)], name)
    const kept = await keepFile({ ...device, cleanPicture }, draft, townNotice.id, chosen)
    expect(kept.ok ? 'kept' : told(kept)).toBe(answer)
    if (kept.ok) return
    expect(await whatLies()).toEqual(before)
    expect(draft.store.getState().assessment).toEqual(untouched)
    if (answer === 'picture-too-large') expect(laidOut).toEqual([])
  })

  test.each(hostileFiles('picture'))('%s does not stop the search for metadata', (name) => {
    expect(Array.isArray(metadataIn(hostileBytes('picture', name)))).toBe(true)
  })
})
