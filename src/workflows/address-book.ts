import {
  type Acquaintance,
  AcquaintanceSchema,
  type AddressBook,
  AddressBookSchema,
} from '#schemas/address-book.ts'
import { type Merging, mergeAcquaintances } from '#src/domain/acquaintances.ts'
import { readAs } from '#src/domain/read-as.ts'
import { err, ok, type Result } from '#src/domain/result.ts'
import type { StorageProblem } from '#src/storage/database.ts'
import type { FingerprintRepository } from '#src/storage/fingerprint-repository.ts'
import { type GivenFile, type GivenFileProblem, readGivenFile } from './given-file.ts'
import { type ReadJsonProblem, readJson } from './read-json.ts'

export type AddressBookDeps = { readonly book: FingerprintRepository }

export type AddressBookProblem =
  | GivenFileProblem
  | ReadJsonProblem
  | StorageProblem
  /** `where` is the path of the first thing that is wrong; `found` the file's own `format`, or ''. */
  | { readonly kind: 'not-an-address-book'; readonly found: string; readonly where: string }

/** Bytes: room for ten thousand people. */
const LARGEST_BOOK = 10_000_000

/** By name; what is no entry of this version is left out. */
export async function listAcquaintances({
  book,
}: AddressBookDeps): Promise<Result<Acquaintance[], StorageProblem>> {
  const kept = await book.list()
  if (!kept.ok) return kept
  const entries = kept.value.flatMap((entry) => {
    const read = AcquaintanceSchema.safeParse(entry)
    return read.success ? [read.data] : []
  })
  return ok(entries.sort((a, b) => a.name.localeCompare(b.name)))
}

/** One entry for each fingerprint: an earlier one is replaced. */
export const saveAcquaintances = (
  { book }: AddressBookDeps,
  entries: readonly Acquaintance[],
): Promise<Result<void, StorageProblem>> =>
  book.put(new Map(entries.map((entry) => [entry.fingerprint, entry])))

export const removeAcquaintance = (
  { book }: AddressBookDeps,
  fingerprint: string,
): Promise<Result<void, StorageProblem>> => book.remove(fingerprint)

export const addressBookFile = (entries: readonly Acquaintance[]): AddressBook => ({
  format: 'plumbline-address-book/1',
  entries: [...entries],
})

/** Reads another book and says how it fits ours; nothing is kept before the person has seen it. */
export async function readAddressBook(
  deps: AddressBookDeps,
  file: GivenFile,
): Promise<Result<Merging, AddressBookProblem>> {
  const bytes = await readGivenFile(file, LARGEST_BOOK)
  if (!bytes.ok) return bytes
  const json = readJson(bytes.value)
  if (!json.ok) return json
  const read = readAs(AddressBookSchema, json.value)
  if (!read.ok) {
    const { format } = Object(json.value)
    return err({
      kind: 'not-an-address-book',
      found: typeof format === 'string' ? format.slice(0, 100) : '',
      where: read.error.where,
    })
  }
  const ours = await listAcquaintances(deps)
  return ours.ok ? ok(mergeAcquaintances(ours.value, read.value.entries)) : ours
}
