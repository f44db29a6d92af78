import { withHiddenShown } from '#src/locales/hidden-characters.ts'

/**
 * What is to be rendered, with every character shown that no reader could see. Each renderer of a form for
 * people begins with it; the signed record keeps every text as it is.
 */
export function shownModel<Model>(model: Model): Model
export function shownModel(model: unknown): unknown {
  if (typeof model === 'string') return withHiddenShown(model)
  if (Array.isArray(model)) return model.map(shownModel)
  return isPlain(model)
    ? Object.fromEntries(Object.entries(model).map(([name, value]) => [name, shownModel(value)]))
    : model
}

/** Not bytes, and not a moment. */
const isPlain = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
