import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { readInventory } from '#src/inventory/read-inventory.ts'
import { openPkcs12 } from '#src/signing/pkcs12-file.ts'
import { openWithPassphrase, sealForPassphrase } from '#src/storage/age-file.ts'
import { readAddressBook } from '#src/workflows/address-book.ts'
import { readRegister } from '#src/workflows/exchange-register.ts'
import { fileInHand } from '#src/workflows/given-file.ts'
import { openKeyFile } from '#src/workflows/import-identity.ts'
import { openFile } from '#src/workflows/open-file.ts'
import { openInventory } from '#src/workflows/open-inventory.ts'
import { planRestore } from '#src/workflows/plan-restore.ts'
import { importAnchors } from '#src/workflows/trust-anchors.ts'
import { unsealFile } from '#src/workflows/unseal-file.ts'
import { aWholeDevice, backupOf } from '#tests/support/a-backup.ts'
import { aStoredDevice } from '#tests/support/a-stored-device.ts'
import { anAcquaintance } from '#tests/support/an-acquaintance.ts'
import { aWorkedAssessment } from '#tests/support/an-assessment.ts'
import { aUseCase2024, inventory2024 } from '#tests/support/an-inventory.ts'
import { answerTimestamp } from '#tests/support/linted-signing.ts'
import { runs, splice } from '#tests/support/random-tampering.ts'

type Bytes = Uint8Array<ArrayBuffer>
type Stored = Awaited<ReturnType<typeof aStoredDevice>>
type Door = {
  name: string
  whole: () => Bytes | Promise<Bytes>
  knock: (bytes: Bytes, stored: Stored) => Promise<{ ok: boolean }>
  often: number
}

const fixture = (path: string): Bytes =>
  Uint8Array.from(readFileSync(new URL(`../fixtures/${path}`, import.meta.url)))
const utf8 = (value: unknown): Bytes => new TextEncoder().encode(JSON.stringify(value))
const now = () => new Date('2027-01-01T00:00:00Z')
const pdf = fileInHand('a.pdf', fixture('timestamps/signed.pdf'))

const doors: Door[] = [
  {
    name: 'a draft',
    whole: () => utf8(aWorkedAssessment),
    knock: (bytes, { device }) => openFile(device, fileInHand('x', bytes)),
    often: 70,
  },
  {
    name: 'a backup',
    async whole() {
      const device = aWholeDevice()
      await device.library.adopt(aWorkedAssessment)
      return new Uint8Array(await (await backupOf(device)).arrayBuffer())
    },
    knock: (bytes, { device }) => planRestore(device, new Blob([bytes])),
    often: 70,
  },
  {
    name: 'an address book',
    whole: () => utf8({ format: 'plumbline-address-book/1', entries: [anAcquaintance()] }),
    knock: (bytes, { device }) => readAddressBook(device, fileInHand('x', bytes)),
    often: 50,
  },
  {
    name: 'a list of sources in BibTeX',
    whole: () => fixture('bibliography/zotero.bib'),
    knock: (bytes) => readRegister(fileInHand('x', bytes)),
    often: 50,
  },
  {
    name: 'a list of sources in CSL-JSON',
    whole: () => fixture('bibliography/zotero.json'),
    knock: (bytes) => readRegister(fileInHand('x', bytes)),
    often: 50,
  },
  {
    name: 'an inventory',
    whole: () => inventory2024([aUseCase2024, aUseCase2024]),
    knock: (bytes) => openInventory({ readInventory }, fileInHand('x', bytes)),
    often: 70,
  },
  {
    name: 'an authority',
    whole: () => fixture('certificates/root.pem'),
    knock: (bytes, { device }) => importAnchors(device, fileInHand('x', bytes)),
    often: 50,
  },
  {
    name: 'a key file',
    whole: () => fixture('certificates/ec-modern.p12'),
    knock: (bytes) => openKeyFile({ now, openPkcs12 }, fileInHand('x', bytes), 'not the password'),
    often: 40,
  },
  {
    name: 'a sealed file',
    whole: () => sealForPassphrase(utf8({ a: 1 }), 'x', 2),
    knock: (bytes) => unsealFile(openWithPassphrase, fileInHand('x', bytes), 'x'),
    often: 40,
  },
  {
    name: 'a time stamp',
    whole: () => fixture('timestamps/answer.tsr'),
    knock: (bytes) => answerTimestamp(pdf, fileInHand('x', bytes)),
    often: 12,
  },
]

/** A few bytes overwritten, the end cut off, or pieces moved about; sometimes noise altogether. */
const spoiled: fc.Arbitrary<(whole: Bytes) => Bytes> = fc.oneof(
  fc
    .array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 8 })
    .map((changes) => (whole: Bytes) => {
      const bytes = whole.slice()
      for (const [at, value] of changes) bytes[at % bytes.length] = value
      return bytes
    }),
  fc.nat().map((at) => (whole: Bytes) => whole.slice(0, at % whole.length)),
  splice.map((change) => (whole: Bytes) => change(whole, whole)),
  fc.uint8Array({ maxLength: 200 }).map((noise) => () => Uint8Array.from(noise)),
)

describe.each(doors)('$name that was changed anywhere', ({ whole, knock, often }) => {
  let bytes: Bytes
  beforeAll(async () => {
    bytes = await whole()
  })

  test('is answered, and where it is refused nothing on the device has changed', async () => {
    const stored = await aStoredDevice()
    await fc.assert(
      fc.asyncProperty(spoiled, async (spoil) => {
        const before = await stored.whatLies()
        const answer = await knock(spoil(bytes), stored)
        if (!answer.ok) expect(await stored.whatLies()).toEqual(before)
      }),
      runs(often),
    )
  })
})

test('a draft made of any JSON in the place of its members is answered', async () => {
  const stored = await aStoredDevice()
  const members = Object.keys(aWorkedAssessment)
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...members), fc.jsonValue(), async (member, value) => {
      const before = await stored.whatLies()
      const file = fileInHand('x', utf8({ ...aWorkedAssessment, [member]: value }))
      const answer = await openFile(stored.device, file)
      if (!answer.ok) expect(await stored.whatLies()).toEqual(before)
    }),
    runs(80),
  )
})
