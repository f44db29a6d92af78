import {
  catalogChanges,
  formChanges,
  informationChanges,
  metadataChanges,
} from './catalog-changes.ts'
import { appearanceChange, fieldChange } from './field-changes.ts'
import { fieldListChanges } from './field-list-changes.ts'
import { objectKind } from './object-kind.ts'
import { type Role, rolesOf } from './object-roles.ts'
import { trailerOf } from './pdf-file.ts'
import type { PdfArray, PdfDict, PdfValue } from './pdf-values.ts'
import { changedKeys, entriesOf, isArray, isDict, isRef, nameOf, sameValue } from './pdf-values.ts'
import { serialize } from './pdf-writer.ts'
import type { Step, StepChange } from './revision-step.ts'

/** Of each severity; beyond, more of the same changes no verdict and helps no reader. */
const MOST_TOLD = 1_000

/** Everything that one revision did to what was there before it. */
export function revisionChanges(step: Step): StepChange[] {
  const { file, before, after } = step
  const roles = rolesOf(step)
  const changes: StepChange[] = [...fieldListChanges(step), ...trailerChanges(step)]
  for (const num of step.brought) {
    const old = file.object(num, before)
    const now = file.object(num, after)
    if (sameValue(old, now)) continue
    const found =
      old === null ? additions(step, num) : replacements(step, num, roles.get(num), old, now)
    for (const change of found) changes.push({ object: num, ...change })
  }
  return mostOf(changes)
}

function mostOf(changes: readonly StepChange[]): StepChange[] {
  const told = { permitted: 0, doubtful: 0, forbidden: 0 }
  return changes.filter(({ severity }) => {
    told[severity] += 1
    return told[severity] <= MOST_TOLD
  })
}

/** A new object is harmless unless something that was there before points to it. */
const additions = (step: Step, num: number): StepChange[] =>
  step.references.has(num) ? [{ kind: 'dangling-object', severity: 'forbidden' }] : []

function trailerChanges(step: Step): StepChange[] {
  const { file } = step
  const before = trailerOf(file, step.before)
  const now = trailerOf(file, step.after)
  const isSameRoot = sameValue(before.get('Root'), now.get('Root'))
  const root: StepChange[] = isSameRoot ? [] : [{ kind: 'catalog-replaced', severity: 'forbidden' }]
  const isSameInformation = sameValue(before.get('Info'), now.get('Info'))
  if (isSameInformation) return root
  const old = file.resolve(before.get('Info'), step.before)
  return [...root, ...informationChanges(old, file.resolve(now.get('Info'), step.after))]
}

function replacements(
  step: Step,
  num: number,
  role: Role | undefined,
  old: PdfValue,
  now: PdfValue,
): StepChange[] {
  if (role?.kind === 'catalog' && isDict(now)) return catalogChanges(step, entriesOf(old), now)
  if (role?.kind === 'form' && isDict(now)) return formChanges(entriesOf(old), now)
  if (role?.kind === 'field-list' && isArray(now)) return []
  if (role?.kind === 'information') return informationChanges(old, now)
  if (role?.kind === 'metadata') return metadataChanges(step, old, now)
  if (role?.kind === 'appearance') return [appearanceChange(step, role.field, num, now)]
  if (role?.kind === 'field' || role?.kind === 'widget')
    return [fieldChange(step, role.field, role.kind, entriesOf(old), now)]
  return pageChanges(step, old, now) ?? [{ kind: objectKind(old), severity: 'forbidden' }]
}

/** Undefined for what is no page; a page may gain the widgets of fields that the form gained. */
function pageChanges(step: Step, old: PdfValue, now: PdfValue): StepChange[] | undefined {
  if (!isDict(old) || nameOf(old.get('Type')) !== 'Page') return undefined
  if (!isDict(now)) return [{ kind: 'page', severity: 'forbidden' }]
  const keys = changedKeys(old, now)
  if (keys.some((key) => key !== 'Annots')) return [{ kind: 'page', severity: 'forbidden', keys }]
  const isSound = gainsOnlyWidgets(
    step,
    annotationsOf(step, old, 'before'),
    annotationsOf(step, now, 'after'),
  )
  return isSound ? [] : [{ kind: 'annotation', severity: 'forbidden', keys }]
}

function annotationsOf(step: Step, page: PdfDict, when: 'before' | 'after'): PdfArray {
  const annotations = step.file.resolve(page.get('Annots'), step[when])
  return isArray(annotations) ? annotations : []
}

function gainsOnlyWidgets(step: Step, before: PdfArray, now: PdfArray): boolean {
  const known = new Set(before.map(serialize))
  const left = new Set(now.map(serialize))
  const gained = now.filter((item) => !known.has(serialize(item)))
  return (
    [...known].every((name) => left.has(name)) &&
    gained.every((item) => isRef(item) && step.gainedWidgets.has(item.num))
  )
}
