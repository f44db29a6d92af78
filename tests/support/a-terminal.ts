import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { ExitCode, Terminal } from '#src/cli/terminal.ts'

/** A folder of its own for a test; `remove` it afterwards. */
export function aFolder() {
  const path = mkdtempSync(join(tmpdir(), 'plumbline-cli-'))
  return {
    path,
    at: (...names: string[]) => join(path, ...names),
    names: (...below: string[]) => readdirSync(join(path, ...below)).sort(),
    remove: () => rmSync(path, { recursive: true, force: true }),
  }
}

type Command = (terminal: Terminal, args: string[]) => Promise<ExitCode>

/** Runs a command on this thread, with the paths of `folder`; what it said, line by line. */
export async function ran(
  command: Command,
  folder: string,
  args: string[],
  now = new Date('2026-11-22T12:00:00.000Z'),
) {
  const said: string[] = []
  const complained: string[] = []
  const code = await command(
    {
      say: (line) => said.push(line),
      complain: (line) => complained.push(line),
      path: (given) => resolve(folder, given),
      now: () => now,
    },
    args,
  )
  return { code, out: said.join('\n'), problems: complained.join('\n') }
}

const project = resolve(import.meta.dirname, '..', '..')

/** The command as a person types it, standing in `cwd`. */
export function typed(script: 'verify' | 'export', args: string[], cwd: string) {
  const command = ['--prefix', project, 'run', '-s', script, '--', ...args]
  const { status, stdout, stderr } = spawnSync('npm', command, {
    cwd,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
  return { code: status, out: stdout, problems: stderr }
}
