import { anchorProblemText } from '#src/features/keys/problem-text.ts'
import { resultJson } from '#src/features/verify/result-text.ts'
import { keysWords } from '#src/locales/keys.ts'
import type { Anchors } from '#src/signing/trust.ts'
import type { FilesCheck } from '#src/workflows/file-check.ts'
import type { GivenFile } from '#src/workflows/given-file.ts'
import { anchorsIn } from '#src/workflows/trust-anchors.ts'
import { verifyFiles } from '#src/workflows/verify-file.ts'
import { checkText, togetherText } from './check-text.ts'
import { fileAt } from './disk.ts'
import { ourFramework } from './our-framework.ts'
import { noFileText } from './problem-text.ts'
import { type ExitCode, readArguments, type Terminal, t } from './terminal.ts'

const options = {
  trust: { type: 'string', multiple: true },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const

/** Checks files and says what was found; 0 only when each is intact and each signature holds. */
export async function verifyCommand(terminal: Terminal, args: string[]): Promise<ExitCode> {
  const given = readArguments({ args, options, allowPositionals: true })
  if (!given.ok) return refuse(terminal, given.error)
  const { values, positionals } = given.value
  if (values.help) {
    terminal.say(t('verify.help'))
    return 0
  }
  if (positionals.length === 0) return refuse(terminal, t('verify.noFiles'))
  const files = filesAt(terminal, positionals)
  if (!files) return 2
  const anchors = await anchorsAt(terminal, values.trust ?? [])
  if (!anchors) return 2
  const result = await verifyFiles(files, {
    loadFramework: ourFramework,
    trusted: { anchors, acquaintances: [] },
  })
  if (values.json)
    terminal.say(JSON.stringify(resultJson(result, terminal.now().toISOString()), null, 2))
  else tell(terminal, result)
  return isAllIntact(result) ? 0 : 1
}

function refuse(terminal: Terminal, sentence: string): ExitCode {
  terminal.complain(sentence)
  return 2
}

/** Nothing is checked when a file is missing: half an answer could be taken for a whole one. */
function filesAt(terminal: Terminal, paths: readonly string[]): GivenFile[] | undefined {
  const found = paths.map((path) => ({ path, file: fileAt(terminal.path(path)) }))
  for (const { path, file } of found) if (!file.ok) terminal.complain(noFileText(path, file.error))
  const files = found.flatMap(({ file }) => (file.ok ? [file.value] : []))
  return files.length === paths.length ? files : undefined
}

/** A file of which nothing could be trusted is said, and then nothing is checked: trust is not half given. */
async function anchorsAt(
  terminal: Terminal,
  paths: readonly string[],
): Promise<Anchors | undefined> {
  const files = filesAt(terminal, paths)
  if (!files) return undefined
  const read = await Promise.all(files.map(anchorsIn))
  for (const [index, anchors] of read.entries())
    if (!anchors.ok) {
      const reason = anchorProblemText(keysWords('en'), anchors.error)
      terminal.complain(t('verify.trust', { path: paths[index] ?? '', reason }))
    }
  return read.every(({ ok }) => ok) ? read.flatMap((one) => (one.ok ? one.value : [])) : undefined
}

function tell({ say }: Terminal, result: FilesCheck): void {
  const { files, together } = result
  for (const file of files) say(`${checkText(file)}\n`)
  for (const { name, pdfSignatures, recordSignatures, outcome } of files)
    if (outcome === 'unsigned' && pdfSignatures.length + recordSignatures.length === 0)
      say(t('verify.unsigned', { name }))
  if (together.kind !== 'one-file') say(togetherText(together))
  say(isAllIntact(result) ? t('verify.all') : t('verify.notAll', { count: files.length }))
}

const isAllIntact = ({ files }: FilesCheck) =>
  files.every(({ outcome }) => outcome === 'intact' || outcome === 'countersigned')
