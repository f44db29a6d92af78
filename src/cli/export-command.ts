import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Framework } from '#schemas/framework.ts'
import { err, ok, type Result } from '#src/domain/result.ts'
import { createReportRenderer } from '#src/export/render-report-pdf.ts'
import { frameworks, loadFramework } from '#src/frameworks/registry.ts'
import {
  type Exported,
  type ExportedFile,
  exportAssessment,
} from '#src/workflows/export-assessment.ts'
import { type FoundAssessment, findAssessment } from '#src/workflows/find-assessment.ts'
import type { SigningIdentity } from '#src/workflows/signing-identity.ts'
import packageJson from '../../package.json' with { type: 'json' }
import { fileAt, folderProblem, writeTogether } from './disk.ts'
import { installedFont } from './font-files.ts'
import { identityAt, type KeyWish } from './key-on-disk.ts'
import { exportProblemText, findProblemText, noFileText } from './problem-text.ts'
import { type ExitCode, readArguments, type Terminal, t } from './terminal.ts'

const options = {
  out: { type: 'string' },
  key: { type: 'string' },
  name: { type: 'string' },
  organisation: { type: 'string' },
  pseudonym: { type: 'boolean', default: false },
  force: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const

type Wish = {
  readonly assessment: string
  readonly folder: string
  readonly key: KeyWish | undefined
  readonly force: boolean
}

/** Writes one PDF and one JSON, signed with the key or marked as drafts. */
export async function exportCommand(terminal: Terminal, args: string[]): Promise<ExitCode> {
  const given = readArguments({ args, options, allowPositionals: true })
  if (!given.ok) return refuse(terminal, given.error)
  const { values, positionals } = given.value
  if (values.help) {
    terminal.say(t('export.help'))
    return 0
  }
  const [assessment] = positionals
  if (assessment === undefined || positionals.length > 1)
    return refuse(terminal, t('export.oneFile'))
  if (values.out === undefined) return refuse(terminal, t('export.noOut'))
  const option = (['name', 'organisation', 'pseudonym'] as const).find((name) => values[name])
  if (option && values.key === undefined) return refuse(terminal, t('export.keyOnly', { option }))
  const { name, organisation, pseudonym, force } = values
  const key =
    values.key === undefined
      ? undefined
      : { path: terminal.path(values.key), name, organisation, pseudonym }
  return await run(terminal, { assessment, folder: terminal.path(values.out), key, force })
}

function refuse(terminal: Terminal, sentence: string): ExitCode {
  terminal.complain(sentence)
  return 2
}

/** What can be refused is refused before a key is made or anything is laid out. */
async function run(terminal: Terminal, wish: Wish): Promise<ExitCode> {
  const { folder, force } = wish
  const found = await read(terminal, wish.assessment)
  if (!found.ok) return refuse(terminal, found.error)
  const framework = await frameworkOf(found.value)
  if (!framework.ok) return refuse(terminal, framework.error)
  const problem = folderText(folder)
  if (problem !== undefined) return refuse(terminal, problem)
  const identity = wish.key && (await identityAt(terminal, wish.key))
  if (identity && !identity.ok) return refuse(terminal, identity.error)
  const exported = await exportAssessment(deps(terminal), {
    framework: framework.value,
    assessment: found.value.assessment,
    ...(identity && { identity: identity.value }),
  })
  if (!exported.ok) {
    terminal.complain(exportProblemText(exported.error))
    return 1
  }
  const files = [exported.value.pdf, exported.value.json]
  const unwritten = write(files, folder, force)
  if (unwritten !== undefined) return refuse(terminal, unwritten)
  tell(terminal, folder, exported.value, identity?.value)
  return 0
}

const deps = (terminal: Terminal) => ({
  print: createReportRenderer(installedFont),
  now: terminal.now,
  newId: () => crypto.randomUUID(),
  appVersion: packageJson.version,
})

async function read(terminal: Terminal, path: string): Promise<Result<FoundAssessment, string>> {
  const file = fileAt(terminal.path(path))
  if (!file.ok) return err(noFileText(path, file.error))
  const found = await findAssessment(file.value)
  return found.ok ? found : err(findProblemText(path, found.error))
}

/** The app's own questionnaire; the one inside a record only where the app has none of that name. */
async function frameworkOf({
  assessment,
  framework,
}: FoundAssessment): Promise<Result<Framework, string>> {
  const { id, version } = assessment.framework
  const isKnown = frameworks.some((entry) => entry.id === id)
  const own = (await loadFramework(id, version)) ?? (isKnown ? undefined : framework)
  return own ? ok(own) : err(t('export.frameworkUnknown', { id, version }))
}

function folderText(path: string): string | undefined {
  const problem = folderProblem(path)
  if (problem === undefined) return undefined
  return 'notAFolder' in problem
    ? t('export.outNotFolder', { path: problem.notAFolder })
    : t('export.notWritten', { path, detail: problem.detail })
}

function write(files: readonly ExportedFile[], folder: string, force: boolean): string | undefined {
  const writings = files.map(({ name, bytes }) => ({ path: join(folder, name), bytes }))
  const taken = force ? undefined : writings.find(({ path }) => existsSync(path))
  if (taken) return t('export.exists', { path: taken.path })
  const written = writeTogether(writings)
  return written.ok ? undefined : t('export.notWritten', { path: folder, detail: written.error })
}

function tell(
  { say, complain }: Terminal,
  folder: string,
  { pdf, json, recordDigest, undrawn }: Exported,
  identity: SigningIdentity | undefined,
): void {
  say(identity ? t('export.done.final', { name: identity.name }) : t('export.done.draft'))
  for (const { name } of [pdf, json]) say(t('export.file', { path: join(folder, name) }))
  say(t('export.digest', { digest: recordDigest }))
  if (identity) say(t('export.fingerprint', { fingerprint: identity.fingerprint }))
  const characters = Object.keys(undrawn).join(' ')
  if (characters !== '') complain(t('export.undrawn', { characters }))
}
