import { type Capacity, roles } from '#src/domain/capacity.ts'
import { renderSignature } from '#src/export/render-signature.ts'
import { signProblemText } from '#src/features/verify/sign-problem-text.ts'
import { formatsFor } from '#src/features/verify/words.ts'
import { addSignature } from '#src/workflows/add-signature.ts'
import { fileAt } from './disk.ts'
import { installedFont } from './font-files.ts'
import { identityAt } from './key-on-disk.ts'
import { pageWords, writeNewFile } from './new-file.ts'
import { ourFramework } from './our-framework.ts'
import { noFileText } from './problem-text.ts'
import { type ExitCode, readArguments, type Terminal, t } from './terminal.ts'

const options = {
  key: { type: 'string' },
  role: { type: 'string' },
  name: { type: 'string' },
  organisation: { type: 'string' },
  pseudonym: { type: 'boolean', default: false },
  statement: { type: 'string' },
  out: { type: 'string' },
  force: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const

/** Adds one signature to a report or a record, as the page that checks files does. */
export async function signCommand(terminal: Terminal, args: string[]): Promise<ExitCode> {
  const given = readArguments({ args, options, allowPositionals: true })
  if (!given.ok) return refuse(terminal, given.error)
  const { values, positionals } = given.value
  if (values.help) {
    terminal.say(t('sign.help'))
    return 0
  }
  const [path] = positionals
  if (path === undefined || positionals.length > 1) return refuse(terminal, t('sign.oneFile'))
  const { key, out, name, organisation, pseudonym, statement, force } = values
  const role = roles.find((known) => known === values.role)
  if (!role) return refuse(terminal, t('sign.role', { roles: roles.join(', ') }))
  if (key === undefined) return refuse(terminal, t('sign.noKey'))
  if (out === undefined) return refuse(terminal, t('export.noOut'))
  const capacity = {
    ...{ role, ...(organisation !== undefined && { organisation }) },
    ...(statement !== undefined && { statement }),
  }
  const wish = { path: terminal.path(key), name, organisation: undefined, pseudonym }
  return await run(terminal, path, { wish, capacity, folder: terminal.path(out), force })
}

function refuse({ complain }: Terminal, sentence: string): ExitCode {
  complain(sentence)
  return 2
}

type Wish = {
  readonly wish: Parameters<typeof identityAt>[1]
  readonly capacity: Capacity
  readonly folder: string
  readonly force: boolean
}

async function run(
  terminal: Terminal,
  path: string,
  { wish, capacity, ...target }: Wish,
): Promise<ExitCode> {
  const file = fileAt(terminal.path(path))
  if (!file.ok) return refuse(terminal, noFileText(path, file.error))
  const identity = await identityAt(terminal, wish)
  if (!identity.ok) return refuse(terminal, identity.error)
  const deps = { now: terminal.now, drawSignature, loadFramework: ourFramework }
  const request = { file: file.value, identity: identity.value, capacity }
  const signed = await addSignature(deps, request)
  if (signed.ok) return writeNewFile(terminal, signed.value, target)
  terminal.complain(signProblemText(pageWords, formatsFor('en'), signed.error))
  return 1
}

const drawSignature = (
  facts: Parameters<typeof renderSignature>[0],
  language: Parameters<typeof renderSignature>[1],
) => renderSignature(facts, language, installedFont)
