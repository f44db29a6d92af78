import {
  changedKeys,
  entriesOf,
  isDict,
  isStream,
  type PdfDict,
  type PdfValue,
  sameValue,
} from './pdf-values.ts'
import type { Step, StepChange } from './revision-step.ts'
import { xmpFacts } from './xmp.ts'

/** What other programs may add to the catalog for long-term checking (ISO 32000-2, 12.8.4.3). */
const ADDITIONS = ['DSS', 'Extensions', 'Version']

/** The catalog, replaced in place or by another object; what hangs below it is looked at on its own. */
export function catalogChanges(step: Step, before: PdfDict, now: PdfDict): StepChange[] {
  const { file } = step
  const old = (key: string): PdfValue => file.resolve(before.get(key), step.before)
  const next = (key: string): PdfValue => file.resolve(now.get(key), step.after)
  return changedKeys(before, now).flatMap((key): StepChange[] => {
    if (key === 'AcroForm') return formChanges(entriesOf(old(key)), entriesOf(next(key)))
    if (key === 'Metadata') return metadataChanges(step, old(key), next(key))
    if (key === 'DSS') return [{ kind: 'validation-data', severity: 'permitted' }]
    const severity = ADDITIONS.includes(key) ? 'permitted' : 'forbidden'
    return [{ kind: 'catalog', severity, keys: [key] }]
  })
}

/** Entries of the form dictionary (12.7.3); its list of fields is looked at as a whole. */
export function formChanges(before: PdfDict, now: PdfDict): StepChange[] {
  const quiet = ['SigFlags', 'Fields']
  const defaults = ['DR', 'DA']
  const keys = changedKeys(before, now).filter((key) => !quiet.includes(key))
  const isSound = keys.every((key) => defaults.includes(key) && !before.has(key))
  return keys.length === 0
    ? []
    : [{ kind: 'form', severity: isSound ? 'permitted' : 'forbidden', keys }]
}

/** Entries that say when and by which program the file was last saved (14.3.3). */
const SAVED_BY = ['ModDate', 'Producer']

export function informationChanges(before: PdfValue, now: PdfValue): StepChange[] {
  const keys = changedKeys(entriesOf(before), entriesOf(now))
  const isSound = isDict(now) && keys.every((key) => SAVED_BY.includes(key))
  const severity = isSound ? 'permitted' : 'forbidden'
  return keys.length === 0 ? [] : [{ kind: 'information', severity, keys }]
}

/** Metadata may be written anew as long as it says the same about the title and the record. */
export function metadataChanges(step: Step, before: PdfValue, now: PdfValue): StepChange[] {
  if (sameValue(before, now)) return []
  const { file } = step
  const isSound =
    isStream(before) &&
    isStream(now) &&
    sameFacts(
      xmpFacts(file.unfilter(before, step.before)),
      xmpFacts(file.unfilter(now, step.after)),
    )
  return [{ kind: 'metadata', severity: isSound ? 'permitted' : 'forbidden' }]
}

type Facts = ReturnType<typeof xmpFacts>

const sameFacts = (a: Facts, b: Facts): boolean =>
  a.title === b.title && a.recordId === b.recordId && a.recordDigest === b.recordDigest
