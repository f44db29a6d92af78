/** Controls and what takes no room or turns the direction; a joiner between letters of its script is none. */
const unseen =
  /(?<!\P{ASCII})[\u200c\u200d]|[\u200c\u200d](?!\P{ASCII})|(?![\u200c\u200d])(?:\p{Cc}|\p{Cf})|[\u115f\u1160\u2028\u2029\u3164\uffa0]|\u034f|\u17b4|\u17b5/gu

/** A file's name without what nobody sees in it: "report\u202efdp.exe" is not to look like "reportexe.pdf". */
export const plainName = (name: string): string => name.replace(unseen, '')
