import type { Option } from '#schemas/question.ts'

/** Options as the widgets take them. */
export const choicesOf = (options: readonly Option[]) =>
  options.map(({ value, label, hint, group }) => ({ value, label, hint, group }))
