import { resolve } from 'node:path'
import { type ParseArgsConfig, parseArgs } from 'node:util'
import { err, ok, type Result } from '#src/domain/result.ts'
import { cliWords } from '#src/locales/cli.ts'
import { shownParts } from '#src/locales/hidden-characters.ts'

/** What a command uses of the world around it. */
export type Terminal = {
  /** Standard output: what was asked for. */
  readonly say: (line: string) => void
  /** Standard error: everything else. */
  readonly complain: (line: string) => void
  /** A path as the person means it: from where they typed the command. */
  readonly path: (given: string) => string
  readonly now: () => Date
}

export const t = cliWords('en')

/** 0 done as wished, 1 done with another outcome, 2 not done. */
export type ExitCode = 0 | 1 | 2

/**
 * What a file says can carry orders to the terminal (clear the screen, move up and write over a verdict), turn a
 * line round, or hold what nobody sees. Each such character is written as its escape, which JSON reads back as the same.
 */
export const harmless = (line: string): string =>
  shownParts(line)
    .map((part) =>
      'text' in part ? part.text.replace(orders, escaped) : escaped(characterOf(part.hidden)),
    )
    .join('')

const escaped = (characters: string): string =>
  characters
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('')

const characterOf = (name: string): string =>
  String.fromCodePoint(Number.parseInt(name.slice(2), 16))

/** Controls but the tab and the line feed, and all that sets a direction. */
const orders = /[^\P{Cc}\t\n]|[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu

/** npm starts its scripts in the project's folder and tells where the person was. */
const thisTerminal: Terminal = {
  say: (line) => console.log(harmless(line)),
  complain: (line) => console.error(harmless(line)),
  path: (given) => resolve(process.env['INIT_CWD'] ?? process.cwd(), given),
  now: () => new Date(),
}

type Command = (terminal: Terminal, args: string[]) => Promise<ExitCode>

/** Runs a command as this process. A reader that stops reading (`| head`) is no fault, and ends it. */
export async function runCommand(command: Command): Promise<void> {
  process.stdout.on('error', (cause: NodeJS.ErrnoException) => {
    if (cause.code !== 'EPIPE') throw cause
    process.exit()
  })
  process.exitCode = await command(thisTerminal, process.argv.slice(2))
}

/** The options that were given, or a sentence about what is wrong with them. */
export function readArguments<Config extends ParseArgsConfig>(
  config: Config,
): Result<ReturnType<typeof parseArgs<Config>>, string> {
  try {
    return ok(parseArgs(config))
  } catch (cause) {
    return err(complaint(cause))
  }
}

function complaint(cause: unknown): string {
  if (!(cause instanceof TypeError) || !('code' in cause)) throw cause
  const option = /'(?:-\w, )?(-[^ ']+)/.exec(cause.message)?.[1]
  if (option === undefined) return t('arguments.other')
  return cause.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION'
    ? t('arguments.unknown', { option })
    : t('arguments.value', { option })
}
