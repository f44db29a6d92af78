import { readdirSync, readFileSync } from 'node:fs'

/** Milliseconds between two looks. */
const interval = 250

/**
 * The most memory that a browser held while `work` ran: all of its processes together, shared pages counted
 * once, in MiB. The browser is the one that has `profile` in its command. `undefined` where there is no /proc.
 */
export async function peakMemory<T>(
  profile: string,
  work: () => Promise<T>,
): Promise<{ value: T; peakMiB: number | undefined }> {
  let peak = memoryOf(profile)
  const timer = setInterval(() => {
    peak = Math.max(peak, memoryOf(profile))
  }, interval)
  try {
    const value = await work()
    return { value, peakMiB: peak > 0 ? Math.round(peak / 1_024) : undefined }
  } finally {
    clearInterval(timer)
  }
}

/** Kibibytes; 0 when nothing can be seen. */
function memoryOf(profile: string): number {
  const parents = new Map<string, string>()
  const ours = new Set<string>()
  for (const id of listed('/proc').filter((name) => /^\d+$/.test(name))) {
    parents.set(id, /^PPid:\s+(\d+)/m.exec(read(`/proc/${id}/status`))?.[1] ?? '')
    if (read(`/proc/${id}/cmdline`).includes(`--user-data-dir=${profile}`)) ours.add(id)
  }
  const isOurs = (id: string | undefined): boolean =>
    id !== undefined && (ours.has(id) || isOurs(parents.get(id)))
  return [...parents.keys()]
    .filter(isOurs)
    .map((id) => Number(/^Pss:\s+(\d+)/m.exec(read(`/proc/${id}/smaps_rollup`))?.[1] ?? 0))
    .reduce((sum, size) => sum + size, 0)
}

/** A process may end between two looks. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

function listed(path: string): string[] {
  try {
    return readdirSync(path)
  } catch {
    return []
  }
}
