/** At most `length` characters, cut between words, with an ellipsis where text is left out. */
export function shorten(text: string, length: number): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= length) return line
  const cut = line.slice(0, length)
  const space = cut.lastIndexOf(' ')
  const kept = space > length / 2 ? cut.slice(0, space) : cut.replace(/[\ud800-\udbff]$/, '')
  return `${kept.replace(/[\s.,;:–-]+$/, '')}…`
}

/** "row 109, column 46" of a place that also repeats the question that is printed above it. */
export function shortPlace(place: string, prompt: string): string {
  const quote = place.search(/\s["“]/)
  if (quote < 0) return place
  const quoted = place.slice(quote + 2, quote + 26)
  return prompt.startsWith(quoted.replace(/["”…]+$/, '')) ? place.slice(0, quote) : place
}
