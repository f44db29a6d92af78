import type { PdfFile } from './pdf-file.ts'
import { isArray, isDict, isRef, isStream, type PdfValue } from './pdf-values.ts'

/** Every reference inside a value, however deep; what it points to is not entered. */
export function referencesIn(value: PdfValue): number[] {
  const found: number[] = []
  collect(value, found)
  return found
}

function collect(value: PdfValue, found: number[]): void {
  if (isRef(value)) found.push(value.num)
  else if (isArray(value)) for (const item of value) collect(item, found)
  else if (isDict(value)) for (const item of value.values()) collect(item, found)
  else if (isStream(value)) collect(value.dict, found)
}

/** Every object number that the file lists up to and in that revision. */
export function objectNumbers(file: PdfFile, revision: number): Set<number> {
  const nums = new Set<number>()
  for (const { entries } of file.revisions.slice(0, revision + 1))
    for (const num of entries.keys()) nums.add(num)
  return nums
}

/** How often each object is pointed to in that revision, existing or not. */
export function countReferences(file: PdfFile, revision: number): Map<number, number> {
  const counts = new Map<number, number>()
  for (const num of objectNumbers(file, revision)) addReferences(counts, file.object(num, revision))
  for (const { trailer } of file.revisions.slice(0, revision + 1)) addReferences(counts, trailer)
  return counts
}

export function addReferences(counts: Map<number, number>, value: PdfValue): void {
  for (const num of referencesIn(value)) counts.set(num, (counts.get(num) ?? 0) + 1)
}
