import { mergeProblemText } from '#src/features/verify/sign-problem-text.ts'
import { mergeCopies } from '#src/workflows/merge-copies.ts'
import { fileAt } from './disk.ts'
import { pageWords, writeNewFile } from './new-file.ts'
import { ourFramework } from './our-framework.ts'
import { noFileText } from './problem-text.ts'
import { type ExitCode, readArguments, type Terminal, t } from './terminal.ts'

const options = {
  out: { type: 'string' },
  force: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const

/** Puts the signatures of several copies of one record into one file. */
export async function mergeCommand(terminal: Terminal, args: string[]): Promise<ExitCode> {
  const given = readArguments({ args, options, allowPositionals: true })
  if (!given.ok) return refuse(terminal, given.error)
  const { values, positionals } = given.value
  if (values.help) {
    terminal.say(t('merge.help'))
    return 0
  }
  if (positionals.length < 2) return refuse(terminal, t('merge.noFiles'))
  if (values.out === undefined) return refuse(terminal, t('export.noOut'))
  const found = positionals.map((path) => ({ path, file: fileAt(terminal.path(path)) }))
  for (const { path, file } of found) if (!file.ok) terminal.complain(noFileText(path, file.error))
  const files = found.flatMap(({ file }) => (file.ok ? [file.value] : []))
  if (files.length < found.length) return 2
  const merged = await mergeCopies(files, ourFramework)
  if (!merged.ok) {
    terminal.complain(mergeProblemText(pageWords, merged.error))
    return 1
  }
  const { copies, signatures, repeated } = merged.value
  terminal.say(pageWords('merged.counts', { copies, count: signatures }))
  if (repeated > 0) terminal.say(pageWords('merged.repeated', { count: repeated }))
  const folder = terminal.path(values.out)
  return writeNewFile(terminal, merged.value, { folder, force: values.force })
}

function refuse({ complain }: Terminal, sentence: string): ExitCode {
  complain(sentence)
  return 2
}
