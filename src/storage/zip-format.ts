/** Records of a ZIP file (APPNOTE.TXT 4.3) by the number with which each begins. */
export const record = {
  file: 0x04034b50,
  listed: 0x02014b50,
  end: 0x06054b50,
  wideEnd: 0x06064b50,
  wideEndPlace: 0x07064b50,
} as const

/** Bytes of each, without the names that follow. */
export const bytesOf = { file: 30, listed: 46, end: 22, wideEnd: 56, wideEndPlace: 20 } as const

/** Stands where a number needs more room than it has, and is written elsewhere (ZIP64). */
export const elsewhere = { two: 0xffff, four: 0xffff_ffff } as const

/** Of the part of an entry that holds such numbers. */
export const wideNumbers = 0x0001
