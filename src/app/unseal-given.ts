import type { GivenFile } from '#src/workflows/given-file.ts'
import type { PassphrasePrompt, SealTrouble } from './passphrase-prompt.ts'

/**
 * The file inside, when the given one is sealed with a passphrase and the person knows it; otherwise the
 * given one, of which the next step says what is wrong with it.
 */
export async function unsealGiven(prompt: PassphrasePrompt, file: GivenFile): Promise<GivenFile> {
  if (!(await startsLikeAge(file))) return file
  const [{ unsealFile }, { openInWorker }] = await Promise.all([
    import('#src/workflows/unseal-file.ts'),
    import('./secrets-in-worker.ts'),
  ])
  let trouble: SealTrouble | undefined
  for (;;) {
    const passphrase = await prompt.ask(file.name, trouble)
    if (passphrase === undefined) return file
    const opened = await unsealFile(openInWorker, file, passphrase)
    if (opened.ok) return opened.value
    if (opened.error.kind === 'too-large' || opened.error.kind === 'file-unreadable') return file
    trouble = opened.error.kind
  }
}

/** By its first bytes, where the browser can read a part, so that no other file is read twice. */
async function startsLikeAge(file: GivenFile): Promise<boolean> {
  if (!(file instanceof Blob)) return false
  const start = await file.slice(0, 21).text()
  return start === 'age-encryption.org/v1'
}
