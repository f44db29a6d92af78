import type { BaseBlock } from 'asn1js'
import { err, ok, type Result } from '#src/domain/result.ts'
import { readBer } from './asn1.ts'
import { bytesOf, childrenOf, countOf, octetsOf, oidOf } from './asn1-reading.ts'
import type { Bytes } from './bytes.ts'
import { ID_DATA } from './object-identifiers.ts'
import {
  type DecryptionProblem,
  decryptWith,
  MOST_ROUNDS_OF_FILE,
  type Password,
} from './password-encryption.ts'
import { passwordBytes } from './pkcs12-key.ts'
import { checkMac } from './pkcs12-mac.ts'

export type Pkcs12Problem =
  | DecryptionProblem
  | { readonly kind: 'not-pkcs12' }
  /** It opens, and what is inside is not what such a file holds. */
  | { readonly kind: 'pkcs12-damaged' }

/** What a .p12 or .pfx file (RFC 7292) holds. Keys are PKCS #8, certificates X.509, all DER. */
export type Pkcs12Content = {
  readonly keys: readonly Bytes[]
  readonly certificates: readonly Bytes[]
}

const ENCRYPTED_DATA = '1.2.840.113549.1.7.6'
const X509_CERTIFICATE = '1.2.840.113549.1.9.22.1'
const KEY_BAG = '1.2.840.113549.1.12.10.1.1'
const LOCKED_KEY_BAG = '1.2.840.113549.1.12.10.1.2'
const CERTIFICATE_BAG = '1.2.840.113549.1.12.10.1.3'
const BAGS_BAG = '1.2.840.113549.1.12.10.1.6'

const VERSION = 3
const DEEPEST = 4
const MOST_BAGS = 100
const damaged = err({ kind: 'pkcs12-damaged' } as const)

type Bag = { readonly kind: 'key' | 'certificate'; readonly bytes: Bytes }
type Bags = Result<readonly Bag[], Pkcs12Problem>

/** Opens the file with that password, which is kept nowhere. */
export async function openPkcs12(
  bytes: Uint8Array,
  password: string,
): Promise<Result<Pkcs12Content, Pkcs12Problem>> {
  const file = readBer(bytes)
  const [version, safe, mac] = childrenOf(file?.element)
  const content = dataOf(safe)
  if (file?.length !== bytes.length || countOf(version) !== VERSION || !content)
    return err({ kind: 'not-pkcs12' })
  const rounds = { left: MOST_ROUNDS_OF_FILE }
  const first = { text: password, wide: passwordBytes(password), rounds }
  const opened = await openWith(first, content, mac)
  if (opened.ok || opened.error.kind !== 'wrong-password' || password !== '') return opened
  // Some programs write no password as no bytes at all.
  return openWith({ text: '', wide: new Uint8Array(), rounds }, content, mac)
}

async function openWith(
  password: Password,
  content: Bytes,
  mac: BaseBlock | undefined,
): Promise<Result<Pkcs12Content, Pkcs12Problem>> {
  const checked = mac ? await checkMac(mac, password, content) : ok(undefined)
  if (!checked.ok) return checked
  const safes = readBer(content)?.element
  const bags = await gather(childrenOf(safes), (safe) => openSafe(password, safe))
  if (!bags.ok) return bags
  const of = (kind: Bag['kind']) =>
    bags.value.filter((bag) => bag.kind === kind).map((bag) => bag.bytes)
  return ok({ keys: of('key'), certificates: of('certificate') })
}

/** The content of a ContentInfo that is plain data. */
function dataOf(info: BaseBlock | undefined): Bytes | undefined {
  const [type, wrapped] = childrenOf(info)
  return oidOf(type) === ID_DATA ? octetsOf(childrenOf(wrapped)[0]) : undefined
}

/** One after the other until one cannot be opened, and never more than any honest file holds. */
async function gather(
  elements: readonly BaseBlock[],
  open: (element: BaseBlock) => Promise<Bags> | Bags,
): Promise<Bags> {
  if (elements.length > MOST_BAGS) return damaged
  const bags: Bag[] = []
  for (const element of elements) {
    const opened = await open(element)
    if (!opened.ok) return opened
    bags.push(...opened.value)
  }
  return ok(bags)
}

async function openSafe(password: Password, safe: BaseBlock): Promise<Bags> {
  const plain = dataOf(safe)
  if (plain) return openBags(password, plain, 0)
  const [type, wrapped] = childrenOf(safe)
  const [, info] = childrenOf(childrenOf(wrapped)[0])
  const [, algorithm, locked] = childrenOf(info)
  const data = octetsOf(locked)
  if (oidOf(type) !== ENCRYPTED_DATA || !data) return damaged
  const opened = await decryptWith(password, algorithm, data)
  return opened.ok ? openBags(password, opened.value, 0) : opened
}

const openBags = (password: Password, contents: Bytes, depth: number): Promise<Bags> =>
  gather(childrenOf(readBer(contents)?.element), (bag) => openBag(password, bag, depth))

/** Bags of other kinds (revocation lists, secrets) are left where they are. */
function openBag(password: Password, bag: BaseBlock, depth: number): Promise<Bags> | Bags {
  const [type, wrapped] = childrenOf(bag)
  const [value] = childrenOf(wrapped)
  if (!value) return damaged
  switch (oidOf(type)) {
    case KEY_BAG:
      return ok([{ kind: 'key', bytes: bytesOf(value) }])
    case LOCKED_KEY_BAG:
      return openKey(password, value)
    case CERTIFICATE_BAG:
      return openCertificate(value)
    case BAGS_BAG:
      return depth < DEEPEST ? openBags(password, bytesOf(value), depth + 1) : damaged
    default:
      return ok([])
  }
}

async function openKey(password: Password, value: BaseBlock): Promise<Bags> {
  const [algorithm, locked] = childrenOf(value)
  const data = octetsOf(locked)
  if (!data) return damaged
  const opened = await decryptWith(password, algorithm, data)
  return opened.ok ? ok([{ kind: 'key', bytes: opened.value }]) : opened
}

function openCertificate(value: BaseBlock): Bags {
  const [type, wrapped] = childrenOf(value)
  const bytes = octetsOf(childrenOf(wrapped)[0])
  if (oidOf(type) !== X509_CERTIFICATE) return ok([])
  return bytes ? ok([{ kind: 'certificate', bytes }]) : damaged
}
