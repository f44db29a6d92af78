/** The day on which the public record was last read for every case here. */
export const asOf = '2026-11-22'

/** Said by every case, in the list and in the draft that it starts. */
export const caution =
  'This case tells what the public record held on 22 November 2026. The record may have changed since, so check each source before you rely on it. Nothing here says that the agency did or did not do what the memo asks. That is for you to find.'
