const current = 'plumbline-framework/2'

/**
 * A questionnaire of an earlier version as this one writes it; what is of no earlier version comes back as
 * it is, for the schema to judge.
 */
export const migrateFramework = (input: unknown): unknown =>
  isObject(input) && input['format'] === 'plumbline-framework/1'
    ? { ...input, format: current }
    : input

const isObject = (input: unknown): input is Record<string, unknown> =>
  typeof input === 'object' && input !== null && !Array.isArray(input)
