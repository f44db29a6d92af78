import type { Signer } from './letters.ts'

const LONGEST = 300

/**
 * Many signers at once, as a spreadsheet puts them on the clipboard: a line each, cells apart by tabs.
 * One cell is the organization; of more, the first is the organization, then the person, then the place.
 */
export function pastedSigners(text: string): Signer[] {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => line.split('\t').map(cellText))
    .filter((cells) => cells.some((cell) => cell !== ''))
    .map(([organisation = '', name = '', place = '']) => ({ organisation, name, place }))
}

/** Spreadsheets put a cell that holds a quotation mark or a line end between quotation marks. */
const cellText = (cell: string): string =>
  cell
    .trim()
    .replace(/^"(.*)"$/s, '$1')
    .replaceAll('""', '"')
    .trim()
    .slice(0, LONGEST)

/** Those that are not on the list yet; the same organization, person and place twice is one signer. */
export function newSigners(list: readonly Signer[], added: readonly Signer[]): Signer[] {
  const known = new Set(list.map(keyOf))
  return added.filter((signer) => {
    const key = keyOf(signer)
    if (known.has(key)) return false
    known.add(key)
    return true
  })
}

const keyOf = ({ organisation, name, place }: Signer) =>
  [organisation, name, place].map((part) => part.trim().toLowerCase()).join('\t')

/** As a letter names them, for sorting: by organization, without an article. */
export const byName = (a: Signer, b: Signer): number => nameOf(a).localeCompare(nameOf(b))

const nameOf = ({ organisation, name }: Signer) =>
  (organisation.trim() || name.trim()).replace(/^the /i, '').toLowerCase()
