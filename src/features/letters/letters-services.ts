import type { LetterDraft } from '#schemas/letter-draft.ts'
import type { LetterTemplate } from '#schemas/letter-template.ts'
import type { LetterModel } from '#src/domain/letter-model.ts'
import type { Result } from '#src/domain/result.ts'
import type { LetterFile, LetterFileProblem, LetterFormat } from '#src/workflows/letters-file.ts'

type Language = LetterDraft['language']

/** A letter as it is offered. */
export type LetterCard = {
  readonly id: string
  readonly framework: string
  readonly name: Readonly<Record<Language, string>>
  readonly purpose: Readonly<Record<Language, string>>
  readonly languages: readonly Language[]
  readonly hasSigners: boolean
}

/** What these pages ask of the app. */
export type LettersServices = {
  listLetters(): Promise<readonly LetterCard[]>
  loadLetter(id: string, language: Language): Promise<LetterTemplate | undefined>
  letterFile(
    model: LetterModel,
    format: LetterFormat,
    signal: AbortSignal,
  ): Promise<Result<LetterFile, LetterFileProblem>>
}
