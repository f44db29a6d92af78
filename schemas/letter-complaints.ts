import { filledFields, type LetterCondition } from './letter-condition.ts'

/** What a sentence may name, besides `field.`, `answer.` and `marks.` with an id. */
const anywhere = new Set([
  ...['system.name', 'system.agency', 'system.component', 'system.useCaseId'],
  ...['system.theAgency', 'system.theComponent'],
  ...['count.practices', 'count.not-shown', 'count.unmet', 'count.only-claimed', 'count.claimed'],
  ...['count.met', 'count.unanswered', 'count.signers'],
  ...['verdict.headline', 'verdict.explanation', 'verdict.places'],
  ...['yardstick.title', 'yardstick.shortTitle', 'yardstick.standing'],
])
const ofPractice = new Set([
  ...['practice.heading', 'practice.shortTitle', 'practice.title', 'practice.summary'],
  ...['practice.place', 'practice.plain', 'practice.claims'],
])
const ofUnit = new Set(['unit.text', 'unit.ground', 'unit.note', 'unit.marks'])
const ofRecord = new Set(['record.text', 'record.ground'])
const ofContradiction = new Set(['contradiction.text', 'contradiction.marks'])

/** `{system.name}` in a sentence. */
export const placeholderPattern = /\{([a-z]+\.[A-Za-z0-9-]+)\}/g

type Parts = readonly { text: string; when?: LetterCondition | undefined }[]
type Passage = {
  id: string
  as: string
  repeat?: string | undefined
  of?: object | undefined
  lines?: string | undefined
  when?: LetterCondition | undefined
  parts: Parts
}
type Template = {
  title: string
  dateField: string
  fields: readonly { id: string; start?: string | undefined }[]
  passages: readonly Passage[]
}

/** Ids are told apart, and every placeholder and field that is named exists where it is named. */
export function letterComplaints({ title, dateField, fields, passages }: Template): string[] {
  const known = new Set(fields.map(({ id }) => id))
  const sentences: [where: string, text: string, allowed: ReadonlySet<string>[]][] = [
    ['title', title, []],
    ...fields.map(({ id, start = '' }): [string, string, ReadonlySet<string>[]] => [id, start, []]),
    ...passages.flatMap((passage) =>
      passage.parts.map(({ text }): [string, string, ReadonlySet<string>[]] => [
        passage.id,
        text,
        allowedIn(passage),
      ]),
    ),
  ]
  const conditions = passages.flatMap(({ id, when, parts }) =>
    [when, ...parts.map((part) => part.when)].flatMap((condition) =>
      condition ? filledFields(condition).map((field) => [id, field] as const) : [],
    ),
  )
  return [
    ...twice(fields.map(({ id }) => id)).map((id) => `two fields are called "${id}"`),
    ...twice(passages.map(({ id }) => id)).map((id) => `two passages are called "${id}"`),
    ...(known.has(dateField) ? [] : [`"${dateField}" dates the letter and is no field`]),
    ...conditions
      .filter(([, field]) => !known.has(field))
      .map(([id, field]) => `${id}: "${field}" is no field`),
    ...sentences.flatMap(([where, text, allowed]) =>
      unknownIn(text, allowed, known).map((name) => `${where}: "${name}" has no meaning here`),
    ),
    ...passages
      .filter(({ repeat, lines, of }) => of === undefined && (repeat || isOfFindings(lines)))
      .map(({ id }) => `${id}: does not say which findings it speaks of`),
  ]
}

const ofFindings: readonly unknown[] = ['units', 'records', 'practices']
const isOfFindings = (lines: string | undefined) => ofFindings.includes(lines)

function allowedIn({ repeat, lines }: Passage): ReadonlySet<string>[] {
  return [
    ...(repeat || isOfFindings(lines) ? [ofPractice] : []),
    ...(lines === 'units' ? [ofUnit] : []),
    ...(lines === 'records' ? [ofRecord] : []),
    ...(lines === 'contradictions' ? [ofContradiction] : []),
  ]
}

function unknownIn(
  text: string,
  allowed: readonly ReadonlySet<string>[],
  fields: ReadonlySet<string>,
): string[] {
  const names = [...text.matchAll(/\{([^}]*)\}/g)].map(([, name = '']) => name)
  return names.filter((name) => {
    const [kind, id = ''] = name.split('.')
    if (kind === 'field') return !fields.has(id)
    if (kind === 'answer' || kind === 'marks') return id === ''
    return !anywhere.has(name) && !allowed.some((set) => set.has(name))
  })
}

const twice = (ids: readonly string[]) => ids.filter((id, at) => ids.indexOf(id) !== at)
