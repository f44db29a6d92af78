import { createAttachmentRepository } from '#src/storage/attachment-repository.ts'
import { createDraftRepository } from '#src/storage/draft-repository.ts'
import { createFingerprintRepository } from '#src/storage/fingerprint-repository.ts'
import { createIdentityRepository } from '#src/storage/identity-repository.ts'
import { createSetAsideRepository } from '#src/storage/set-aside-repository.ts'
import { createSettingsRepository } from '#src/storage/settings-repository.ts'
import { createDraftLibrary } from '#src/workflows/draft-library.ts'
import { keepPreferences } from '#src/workflows/preferences.ts'
import { createSessionIdentities } from '#src/workflows/session-identity.ts'
import { readText } from './a-backup.ts'
import { aDatabase } from './a-database.ts'
import { aDevice } from './a-device.ts'
import { aKeptSource } from './a-kept-file.ts'
import { anId, aWorkedAssessment } from './an-assessment.ts'

/** A device with a real database, on which a draft lies with a kept file, a known person and an anchor. */
export async function aStoredDevice() {
  const database = await aDatabase()
  const parts = {
    ...aDevice(),
    drafts: createDraftRepository(database),
    setAside: createSetAsideRepository(database),
  }
  const attachments = createAttachmentRepository(database)
  const book = createFingerprintRepository(database, 'address-book')
  const anchors = createFingerprintRepository(database, 'anchors')
  const device = {
    ...parts,
    library: createDraftLibrary(parts),
    attachments,
    book,
    anchors,
    identities: createSessionIdentities(createIdentityRepository(database)),
    preferences: keepPreferences(createSettingsRepository(database)),
    appVersion: '9.9.9',
    readText,
  }
  const kept = aKeptSource('letter')
  await device.library.adopt(aWorkedAssessment)
  await attachments.save(anId(700), kept.attachment.sha256, kept.bytes)
  await book.put(new Map([['ab'.repeat(32), { name: 'Ada' }]]))
  await anchors.put(new Map([['cd'.repeat(32), { der: 'AAAA', importedAt: '' }]]))
  await device.preferences.change({ person: 'Ada' })
  /** All that lies in every store, key by key. */
  const whatLies = async () => {
    const stores = await Promise.all(
      Array.from(database.objectStoreNames, async (store) => ({
        store,
        keys: await database.getAllKeys(store),
        values: await database.getAll(store),
      })),
    )
    return stores
  }
  return { device, whatLies }
}
