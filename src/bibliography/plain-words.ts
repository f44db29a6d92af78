const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  '#39': "'",
  nbsp: ' ',
}

/**
 * The words of a field of CSL, whose markup is a few HTML tags. Only those are taken away; anything else in
 * angle brackets is text and stays text. Half characters that no UTF-8 can hold become a replacement mark.
 */
export const plainWords = (text: string): string =>
  text
    .replaceAll(/<\/?(?:i|b|em|strong|sup|sub|sc|span|p|br)(?:\s[^<>]{0,200})?\/?>/gi, '')
    .replaceAll(
      /&(amp|lt|gt|quot|apos|#39|nbsp);/g,
      (whole, name: string) => entities[name] ?? whole,
    )
    .replaceAll(/\p{Surrogate}/gu, '\u{FFFD}')
    .replaceAll(/[\p{Cc}\s]+/gu, ' ')
    .trim()

/** An address has no markup, and no character that only controls something. */
export const plainAddress = (text: string): string =>
  text.replaceAll(/\p{Surrogate}|\p{Cc}/gu, '').trim()
