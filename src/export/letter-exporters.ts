import type { LetterModel } from '#src/domain/letter-model.ts'
import { ok, type Result } from '#src/domain/result.ts'
import type { PrintLetter, ReportProblem } from './export-client.ts'
import { fileStem } from './file-name.ts'
import { letterMarkdown } from './letter-markdown.ts'
import type { RenderOptions } from './render-report-pdf.ts'

type LetterTools = RenderOptions & { print: PrintLetter }

type MadeLetter = {
  bytes: Uint8Array<ArrayBuffer>
  /** Characters that no font draws, and how often each was replaced by a mark. */
  missingGlyphs: Record<string, number>
}

export type LetterExporter = {
  id: 'docx' | 'pdf' | 'markdown'
  mediaType: string
  /** How file names end. */
  ending: string
  make: (model: LetterModel, tools: LetterTools) => Promise<Result<MadeLetter, ReportProblem>>
}

const whole = (bytes: Uint8Array<ArrayBuffer>) => ok({ bytes, missingGlyphs: {} })

/** Every format that a letter can have; a new one is a file and a line. */
export const letterExporters: readonly LetterExporter[] = [
  {
    id: 'docx',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ending: '.docx',
    make: async (model) => whole(await (await import('./letter-docx.ts')).letterDocx(model)),
  },
  {
    id: 'pdf',
    mediaType: 'application/pdf',
    ending: '.pdf',
    make: (model, { print, ...options }) => print(model, options),
  },
  {
    id: 'markdown',
    mediaType: 'text/markdown',
    ending: '.md',
    make: (model) => Promise.resolve(whole(letterMarkdown(model))),
  },
]

/** "records-request-hurricane-score.docx": which letter it is, and about what. */
export const letterFileName = ({ title }: LetterModel, { ending }: LetterExporter): string =>
  `${fileStem(title) || 'letter'}${ending}`
