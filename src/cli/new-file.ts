import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { verifyWords } from '#src/locales/verify.ts'
import type { FileCheck } from '#src/workflows/file-check.ts'
import type { ExportedFile } from '#src/workflows/make-files.ts'
import { checkText } from './check-text.ts'
import { writeTogether } from './disk.ts'
import { type ExitCode, type Terminal, t } from './terminal.ts'

/** The words of the page that does the same. */
export const pageWords = verifyWords('en')

export type NewFile = { readonly file: ExportedFile; readonly check: FileCheck }

/** Writes a signed file into the folder and says what a check found in it just now. */
export function writeNewFile(
  { say, complain }: Terminal,
  { file, check }: NewFile,
  { folder, force }: { readonly folder: string; readonly force: boolean },
): ExitCode {
  const path = join(folder, file.name)
  if (!force && existsSync(path)) {
    complain(t('export.exists', { path }))
    return 2
  }
  const written = writeTogether([{ path, bytes: file.bytes }])
  if (!written.ok) {
    complain(t('export.notWritten', { path, detail: written.error }))
    return 2
  }
  say(`${checkText(check)}\n`)
  say(t('export.file', { path }))
  return 0
}
