import type { LetterWords } from '#schemas/letter-template.ts'

/** Days are written as the memoranda write them, day first. */
export const englishWords: LetterWords = {
  onePage: '{source} {section}, page {pages}',
  morePages: '{source} {section}, pages {pages}',
  day: '{day} {month} {year}',
  month: '{month} {year}',
  months: [
    ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September'],
    ...['October', 'November', 'December'],
  ],
  sources: 'Sources',
  sourcesIntro: 'Numbers in brackets are those of the assessment that this rests on.',
  sourceLink: 'Source {number}',
  undated: 'undated',
  confidential: 'A source that is kept confidential.',
  page: 'Page {page} of {pages}',
  quote: '“{text}” {mark}',
  moreQuotes: 'other statements on the record: {count}',
  systemName: 'this system',
  agency: 'the agency',
  inProse: 'the {name}',
  levels: {
    must: '“must”',
    should: '“should”',
    encouraged: '“encouraged”',
    may: '“may”',
    exempt: 'an exception',
  },
}

export const spanishWords: LetterWords = {
  onePage: '{source} {section}, página {pages}',
  morePages: '{source} {section}, páginas {pages}',
  day: '{day} de {month} de {year}',
  month: '{month} de {year}',
  months: [
    ...['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio', 'julio', 'agosto', 'septiembre'],
    ...['octubre', 'noviembre', 'diciembre'],
  ],
  sources: 'Fuentes',
  sourcesIntro: 'Los números entre corchetes son los de la evaluación en que se basa este texto.',
  sourceLink: 'Fuente {number}',
  undated: 'sin fecha',
  confidential: 'Una fuente que se mantiene confidencial.',
  page: 'Página {page} de {pages}',
  quote: '«{text}» {mark}',
  moreQuotes: 'otras declaraciones en los documentos: {count}',
  systemName: 'este sistema',
  agency: 'la agencia',
  inProse: '{name}',
  levels: {
    must: '«must», debe',
    should: '«should», debería',
    encouraged: '«encouraged», se recomienda',
    may: '«may», puede',
    exempt: 'una excepción',
  },
}
