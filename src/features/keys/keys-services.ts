import type { Acquaintance, AddressBook } from '#schemas/address-book.ts'
import type {
  listAcquaintances,
  readAddressBook,
  removeAcquaintance,
  saveAcquaintances,
} from '#src/workflows/address-book.ts'
import type { GivenFile } from '#src/workflows/given-file.ts'
import type { openKeyFile, Pkcs12Identity, signWith } from '#src/workflows/import-identity.ts'
import type { currentIdentity, forgetIdentity } from '#src/workflows/signing-identity.ts'
import type { AnswerTimestamp, AskTimestamp } from '#src/workflows/timestamp.ts'
import type { importAnchors, listAnchors, removeAnchor } from '#src/workflows/trust-anchors.ts'

/** What this page asks of the app. */
export type KeysServices = {
  currentIdentity(): ReturnType<typeof currentIdentity>
  forgetIdentity(): ReturnType<typeof forgetIdentity>
  openKeyFile(
    file: GivenFile,
    password: string,
    signal: AbortSignal,
  ): ReturnType<typeof openKeyFile>
  /** Until the page is closed, unless it is to be kept. */
  signWith(key: Pkcs12Identity, keep: boolean): ReturnType<typeof signWith>
  isKeyBorrowed(): boolean
  listAnchors(): ReturnType<typeof listAnchors>
  importAnchors(file: GivenFile): ReturnType<typeof importAnchors>
  removeAnchor(fingerprint: string): ReturnType<typeof removeAnchor>
  listAcquaintances(): ReturnType<typeof listAcquaintances>
  saveAcquaintances(entries: readonly Acquaintance[]): ReturnType<typeof saveAcquaintances>
  removeAcquaintance(fingerprint: string): ReturnType<typeof removeAcquaintance>
  addressBookFile(entries: readonly Acquaintance[]): Promise<AddressBook>
  readAddressBook(file: GivenFile): ReturnType<typeof readAddressBook>
  askTimestamp: AskTimestamp
  answerTimestamp: AnswerTimestamp
}
