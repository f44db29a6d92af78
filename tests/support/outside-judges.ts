import { spawnSync } from 'node:child_process'

/** Whether a program of other people is on this machine; `flag` makes it do nothing but answer. */
export const isInstalled = (program: string, flag = '--version'): boolean =>
  spawnSync(program, [flag], { stdio: 'ignore' }).error === undefined

/** Runs it and gives its exit status and all that it printed. */
export function judge(
  program: string,
  args: readonly string[],
): { readonly status: number | null; readonly text: string } {
  const { status, stdout, stderr } = spawnSync(program, [...args], {
    encoding: 'utf8',
    timeout: 30_000,
  })
  return { status, text: `${stdout}${stderr}` }
}
