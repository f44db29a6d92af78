import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isInstalled, judge } from './outside-judges.ts'

/** Programs of other people that judge our files where they are installed. */
export type JudgeName = 'openssl' | 'pdfsig' | 'pdftotext' | 'qpdf' | 'mutool'

/** All that the program printed, and the bytes of the file `OUT` when it wrote one. */
export type Judgement = { readonly text: string; readonly out: Uint8Array }

/** `FILE0`, `FILE1`, … and `OUT` in the arguments stand for the paths of files. */
type Run = (args: readonly string[], ...files: readonly Uint8Array[]) => Judgement
export type Judge = (args: readonly string[], ...files: readonly Uint8Array[]) => string

const flags = { openssl: 'version', pdfsig: '-v', pdftotext: '-v', qpdf: '--version', mutool: '-v' }

/** Undefined where the program is not installed; its tests are then skipped. */
export const judgedBy = (name: JudgeName): Judge | undefined => {
  const run = runBy(name)
  return run && ((args, ...files) => run(args, ...files).text)
}

export const runBy = (name: JudgeName): Run | undefined =>
  isInstalled(name, flags[name]) ? (args, ...files) => judged(name, args, files) : undefined

function judged(name: string, args: readonly string[], files: readonly Uint8Array[]): Judgement {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-judge-'))
  try {
    const out = join(folder, 'out')
    const paths = new Map([['OUT', out]])
    for (const [i, bytes] of files.entries()) {
      const path = join(folder, `file-${i}`)
      writeFileSync(path, bytes)
      paths.set(`FILE${i}`, path)
    }
    const { text } = judge(
      name,
      args.map((arg) => paths.get(arg) ?? arg),
    )
    return { text, out: existsSync(out) ? readFileSync(out) : new Uint8Array() }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
