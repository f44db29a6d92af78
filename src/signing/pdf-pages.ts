import { catalogOf, type PdfFile } from './pdf-file.ts'
import { entriesOf, isArray, isRef, nameOf, type PdfDict, type PdfValue } from './pdf-values.ts'
import { referencesIn } from './references.ts'

/** Objects that lead away from a page rather than belonging to it. */
const elsewhere = new Set(['Page', 'Pages', 'Catalog', 'StructElem', 'StructTreeRoot'])
const leadsAway = new Set(['Parent', 'P', 'Dest', 'A', 'StructParents', 'StructParent'])

const DEEPEST = 50

/** The object numbers of the pages in reading order. */
export function pageNumbers(file: PdfFile, revision: number): number[] {
  const seen = new Set<number>()
  const walk = (value: PdfValue | undefined, depth: number): number[] => {
    file.budget.step()
    if (!isRef(value) || seen.has(value.num) || depth > DEEPEST) return []
    seen.add(value.num)
    const kids = file.resolve(entriesOf(file.resolve(value, revision)).get('Kids'), revision)
    return isArray(kids) ? kids.flatMap((kid) => walk(kid, depth + 1)) : [value.num]
  }
  return walk(catalogOf(file, revision).get('Pages'), 0)
}

/** For each object the first page that uses it, counted from 1. */
export function pagesOfObjects(file: PdfFile, revision: number): Map<number, number> {
  const pages = new Map<number, number>()
  for (const [index, page] of pageNumbers(file, revision).entries()) {
    const waiting = [page]
    for (let num = waiting.pop(); num !== undefined; num = waiting.pop()) {
      file.budget.step()
      if (pages.has(num)) continue
      const value = file.object(num, revision)
      if (num !== page && elsewhere.has(nameOf(entriesOf(value).get('Type')) ?? '')) continue
      pages.set(num, index + 1)
      waiting.push(...belongings(value))
    }
  }
  return pages
}

function belongings(value: PdfValue): number[] {
  if (isArray(value)) return referencesIn(value)
  return [...withoutWaysAway(entriesOf(value))].flatMap(([, item]) => referencesIn(item))
}

const withoutWaysAway = (dict: PdfDict): [string, PdfValue][] =>
  [...dict].filter(([key]) => !leadsAway.has(key))
