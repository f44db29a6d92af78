import { readFileSync, statSync } from 'node:fs'
import { err, ok, type Result } from '#src/domain/result.ts'
import { decodeKeyFile, encodeKeyFile, type KeyFileProblem } from '#src/signing/key-file.ts'
import { createSigningKey, type NameProblem } from '#src/signing/signing-key.ts'
import { identityOf, type SigningIdentity } from '#src/workflows/signing-identity.ts'
import { attempt, writeTogether } from './disk.ts'
import { type Terminal, t } from './terminal.ts'

export type KeyWish = {
  readonly path: string
  readonly name: string | undefined
  readonly organisation: string | undefined
  readonly pseudonym: boolean
}

/** For the person who made it alone. */
const privately = 0o600

/** The identity in the key file, or a new one in a new file; an error is the sentence to be said. */
export function identityAt(
  terminal: Terminal,
  wish: KeyWish,
): Promise<Result<SigningIdentity, string>> {
  const found = attempt(() => statSync(wish.path, { throwIfNoEntry: false }))
  if (!found.ok) return unreadable(wish.path, found.error)
  return found.value ? readIdentity(terminal, wish, found.value.mode) : makeIdentity(terminal, wish)
}

const unreadable = (path: string, detail: string) =>
  Promise.resolve(err(t('key.unreadable', { path, detail })))

async function readIdentity(
  terminal: Terminal,
  wish: KeyWish,
  mode: number,
): Promise<Result<SigningIdentity, string>> {
  const { path } = wish
  const text = attempt(() => readFileSync(path, 'utf8'))
  if (!text.ok) return unreadable(path, text.error)
  const key = await decodeKeyFile(text.value, terminal.now())
  if (!key.ok) return err(keyProblemText(path, key.error))
  const identity = await identityOf(key.value)
  if (!identity.ok) return err(t('key.unreadable-certificate', { path }))
  const other = otherName(wish, identity.value)
  if (other) return err(t('key.otherName', { path, name: identity.value.name, option: other }))
  if (process.platform !== 'win32' && (mode & 0o077) !== 0)
    terminal.complain(t('key.open', { path }))
  return identity
}

/** The option that says another thing than the certificate. */
function otherName(wish: KeyWish, identity: SigningIdentity) {
  const { name = identity.name, organisation = identity.organisation } = wish
  if (name !== identity.name) return 'name'
  if (organisation !== identity.organisation) return 'organisation'
  return wish.pseudonym && !identity.pseudonym ? 'pseudonym' : undefined
}

/** Kept before it is used: a key that signed and is lost could never sign again. */
async function makeIdentity(
  terminal: Terminal,
  { path, name, organisation = '', pseudonym }: KeyWish,
): Promise<Result<SigningIdentity, string>> {
  const key = await createSigningKey({
    name: name ?? t('key.unnamed'),
    organisation,
    pseudonym: pseudonym || name === undefined,
    now: terminal.now(),
    extractable: true,
  })
  if (!key.ok) return err(nameProblemText(key.error))
  const text = await encodeKeyFile(key.value)
  if (!text.ok) throw new Error(text.error.kind)
  const written = writeTogether([{ path, bytes: text.value }], privately)
  if (!written.ok) return err(t('key.notWritten', { path, detail: written.error }))
  const identity = await identityOf(key.value)
  if (!identity.ok) return err(t('key.unreadable-certificate', { path }))
  terminal.complain(t('key.made', { name: identity.value.name, path }))
  if (name === undefined) terminal.complain(t('key.unnamedNote', { name: identity.value.name }))
  return ok(identity.value)
}

function keyProblemText(path: string, problem: KeyFileProblem): string {
  switch (problem.kind) {
    case 'other-key-form':
      return t('key.other-key-form', { path, form: problem.form })
    case 'certificate-not-valid-now': {
      const { notBefore, notAfter } = problem
      return t('key.certificate-not-valid-now', { path, notBefore, notAfter })
    }
    case 'not-pem':
    case 'no-private-key':
    case 'no-certificate':
    case 'unreadable-certificate':
    case 'certificate-not-for-signing':
    case 'unsupported-key':
    case 'key-of-another-certificate':
      return t(`key.${problem.kind}`, { path })
  }
}

const nameProblemText = (problem: NameProblem): string =>
  t(`key.${problem.kind}`, problem.kind === 'name-too-long' ? { limit: problem.limit } : {})
