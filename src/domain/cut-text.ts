/** At most `length` UTF-16 units, with an ellipsis where text is left out; never half a character. */
export function cutText(text: string, length: number): string {
  if (text.length <= length) return text
  return `${text.slice(0, length - 1).replace(/[\ud800-\udbff]$/, '')}…`
}
