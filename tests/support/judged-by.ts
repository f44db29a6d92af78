import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isInstalled, judge } from './outside-judges.ts'

/** Programs of other people that judge our files where they are installed. */
export type JudgeName = 'openssl' | 'pdfsig' | 'qpdf' | 'mutool'

/** `FILE0`, `FILE1`, … in the arguments stand for the files. Gives all that the program printed. */
export type Judge = (args: readonly string[], ...files: readonly Uint8Array[]) => string

const flags = { openssl: 'version', pdfsig: '-v', qpdf: '--version', mutool: '-v' }

/** Undefined where the program is not installed; its tests are then skipped. */
export const judgedBy = (name: JudgeName): Judge | undefined =>
  isInstalled(name, flags[name]) ? (args, ...files) => judged(name, args, files) : undefined

function judged(name: string, args: readonly string[], files: readonly Uint8Array[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-judge-'))
  try {
    const paths = files.map((bytes, i) => {
      const path = join(folder, `file-${i}`)
      writeFileSync(path, bytes)
      return path
    })
    const named = args.map((arg) => paths[Number(/^FILE(\d)$/.exec(arg)?.[1])] ?? arg)
    return judge(name, named).text
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
