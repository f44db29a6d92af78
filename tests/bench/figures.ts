import { readFileSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, platform, release, totalmem } from 'node:os'

const path = `${import.meta.dirname}/figures.json`

export const machine = {
  processor: cpus()[0]?.model ?? 'unknown',
  processors: cpus().length,
  memoryGiB: Math.round(totalmem() / 2 ** 30),
  system: `${platform()} ${release()}`,
  node: process.version,
  /** Processes that wanted a processor in the minute before: above `processors`, times are too long. */
  loadBefore: Math.round((loadavg()[0] ?? 0) * 10) / 10,
}

/** Puts figures beside those that were measured at other times. */
export function keepFigures(figures: Record<string, unknown>): void {
  const known: unknown = JSON.parse(readFileSync(path, 'utf8'))
  const all = { ...(known as Record<string, unknown>), ...figures }
  writeFileSync(path, `${JSON.stringify(all, null, 2)}\n`)
  console.log(JSON.stringify(figures, null, 2))
}
