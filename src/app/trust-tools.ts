import type { Acquaintance } from '#schemas/address-book.ts'
import type { KeysServices } from '#src/features/keys/keys-services.ts'
import type { FingerprintRepository } from '#src/storage/fingerprint-repository.ts'
import type { Trusted } from '#src/workflows/familiar-signers.ts'
import type { SessionIdentities } from '#src/workflows/session-identity.ts'

type Deps = {
  identities: SessionIdentities
  anchors: FingerprintRepository
  book: FingerprintRepository
  now: () => Date
  keysAsBytes: boolean
}

type Rest = 'currentIdentity' | 'forgetIdentity'

/** Keys from files, authorities, people who are known, and time stamps; fetched when first used. */
export type TrustTools = Omit<KeysServices, Rest> & {
  saveAcquaintance(entry: Acquaintance): ReturnType<KeysServices['saveAcquaintances']>
  /** For checking a file. */
  trusted(): Promise<Trusted>
}

const keyFiles = () => import('#src/workflows/import-identity.ts')
const authorities = () => import('#src/workflows/trust-anchors.ts')
const people = () => import('#src/workflows/address-book.ts')
const stamps = () => import('./files-in-worker.ts')

export const createTrustTools = (deps: Deps): TrustTools => ({
  async openKeyFile(file, password, signal) {
    const [{ openKeyFile }, { openPkcs12InWorker }] = await Promise.all([
      keyFiles(),
      import('./key-file-in-worker.ts'),
    ])
    return openKeyFile({ ...deps, openPkcs12: openPkcs12InWorker }, file, password, signal)
  },
  signWith: async (key, keep) => (await keyFiles()).signWith(deps, key, keep),
  isKeyBorrowed: () => deps.identities.isBorrowed(),
  listAnchors: async () => (await authorities()).listAnchors(deps),
  importAnchors: async (file) => (await authorities()).importAnchors(deps, file),
  removeAnchor: async (fingerprint) => (await authorities()).removeAnchor(deps, fingerprint),
  listAcquaintances: async () => (await people()).listAcquaintances(deps),
  saveAcquaintances: async (entries) => (await people()).saveAcquaintances(deps, entries),
  saveAcquaintance: async (entry) => (await people()).saveAcquaintances(deps, [entry]),
  removeAcquaintance: async (fingerprint) => (await people()).removeAcquaintance(deps, fingerprint),
  addressBookFile: async (entries) => (await people()).addressBookFile(entries),
  readAddressBook: async (file) => (await people()).readAddressBook(deps, file),
  askTimestamp: async (file, signal) => (await stamps()).askTimestamp(file, signal),
  answerTimestamp: async (file, answer, signal) =>
    (await stamps()).answerTimestamp(file, answer, signal),
  async trusted() {
    const [{ anchorsInUse }, { listAcquaintances }] = await Promise.all([authorities(), people()])
    const known = await listAcquaintances(deps)
    return { anchors: await anchorsInUse(deps), acquaintances: known.ok ? known.value : [] }
  },
})
