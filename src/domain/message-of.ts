/** What a foreign call says of its failure, whatever it threw. For a line of detail, not for a sentence. */
export const messageOf = (cause: unknown): string =>
  cause instanceof Error ? cause.message : String(cause)
