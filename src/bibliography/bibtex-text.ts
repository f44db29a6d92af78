const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
  '"': '\\textquotedbl{}',
}

/** Text as TeX prints it; two hyphens or quotes in a row would become another character. */
export const texText = (text: string): string =>
  text
    .replaceAll(/[\\{}~^<>|"&%$#_]/g, (character) => commands[character] ?? `\\${character}`)
    .replaceAll(/([-'`])(?=\1)/g, '$1{}')

/** In verbatim fields only unbalanced braces do harm: written as an address may write them. */
export const texAddress = (link: string): string =>
  link.replaceAll('{', '%7B').replaceAll('}', '%7D').replaceAll('\\', '%5C').replaceAll(' ', '%20')
