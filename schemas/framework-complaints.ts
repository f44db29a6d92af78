import { citationComplaints } from './citation-complaints.ts'
import { answerTests, type Condition } from './condition.ts'
import { contradictionComplaints } from './contradiction-complaints.ts'
import type { FrameworkParts, Section } from './framework-shape.ts'
import type { Field, Question } from './question.ts'
import { type VerdictRule, verdictCounts, verdictTests } from './verdict-rule.ts'

type Questions = Map<string, Question>

/** What the shape alone cannot say: ids are unique, references resolve, conditions only look back. */
export function frameworkComplaints(framework: FrameworkParts): string[] {
  const asked: Questions = new Map()
  return [
    ...repeatedIds(framework).map((id) => `id "${id}" appears twice`),
    ...framework.sections.flatMap((section) => sectionComplaints(section, asked)),
    ...framework.verdicts.flatMap((rule) => verdictComplaints(rule, framework, asked)),
    ...framework.proposals.flatMap((proposal) => [
      ...danglingIn(proposal.when, proposal.id, asked),
      ...danglingIn({ answer: proposal.question, is: proposal.value }, proposal.id, asked),
    ]),
    ...roleComplaints(framework, asked),
    ...inventoryComplaints(framework, asked),
    ...contradictionComplaints(framework, new Set(allIds(framework))),
    ...framework.contradictions.flatMap((rule) =>
      rule.kind === 'answers' ? danglingIn(rule.answers, rule.id, asked) : [],
    ),
    ...citationComplaints(framework),
  ]
}

const practicesOf = (framework: FrameworkParts) =>
  framework.sections.flatMap((section) => (section.kind === 'practices' ? section.practices : []))

function allIds(framework: FrameworkParts): string[] {
  return framework.sections.flatMap((section) => [
    section.id,
    ...(section.kind === 'questions'
      ? section.questions.map((question) => question.id)
      : section.practices.flatMap((p) => [p.id, ...p.requirements.map((r) => r.id)])),
  ])
}

/** Parts of the form share one space of ids; rules, proposals, terms, sources and readings have one each. */
function repeatedIds(framework: FrameworkParts): string[] {
  const { verdicts, proposals, glossary, sources, contradictions, inventoryMaps } = framework
  const readings = inventoryMaps.map((map) => map.readings)
  const named = [verdicts, proposals, glossary, sources, contradictions, ...readings].map((list) =>
    list.map(({ id }) => id),
  )
  return [allIds(framework), ...named].flatMap(repeatedIn)
}

/** One look at each: a file of others may bring a hundred thousand. */
function repeatedIn(ids: readonly string[]): string[] {
  const seen = new Set<string>()
  const repeated = new Set<string>()
  for (const id of ids) (seen.has(id) ? repeated : seen).add(id)
  return [...repeated]
}

/** Checks a section's conditions against what was asked so far, then adds its own questions. */
function sectionComplaints(section: Section, asked: Questions): string[] {
  if (section.kind === 'practices')
    return section.practices
      .flatMap((practice) => [practice, ...practice.requirements])
      .flatMap((part) => danglingIn(part.showWhen, part.id, asked))
  const complaints = danglingIn(section.showWhen, section.id, asked)
  for (const question of section.questions) {
    complaints.push(...danglingIn(question.showWhen, question.id, asked))
    complaints.push(...repeatedParts(question))
    asked.set(question.id, question)
  }
  return complaints
}

function verdictComplaints(rule: VerdictRule, framework: FrameworkParts, asked: Questions) {
  const tests = verdictTests(rule.when)
  const known = new Set(practicesOf(framework).flatMap((p) => p.requirements.map((r) => r.id)))
  return [
    ...tests.answers.flatMap((condition) => danglingIn(condition, rule.id, asked)),
    ...tests.requirements
      .flatMap((test) => test.requirements.ids ?? [])
      .filter((id) => !known.has(id))
      .map((id) => `${rule.id}: no requirement "${id}"`),
    ...unknownPlaceholders(rule).map((name) => `${rule.id}: nothing fills "{${name}}"`),
  ]
}

function unknownPlaceholders({ headline, explanation }: VerdictRule): string[] {
  const names = [...`${headline} ${explanation}`.matchAll(/\{(\w+)/g)].map(([, name = '']) => name)
  const known: readonly string[] = verdictCounts
  return names.filter((name) => !known.includes(name))
}

function inventoryComplaints(framework: FrameworkParts, asked: Questions): string[] {
  const ids = new Set(allIds(framework))
  return framework.inventoryMaps.flatMap((map) => [
    ...map.answers
      .filter(({ question }) => !asked.has(question))
      .map(({ question }) => `${map.layout}: no question "${question}"`),
    ...map.answers.flatMap(({ question, values = [] }) =>
      values.flatMap(({ value }) =>
        dangling({ answer: question, is: value }, asked).map((c) => `${map.layout}: ${c}`),
      ),
    ),
    ...map.claims
      .flatMap((claim) => claim.about)
      .filter((about) => !ids.has(about))
      .map((about) => `${map.layout}: nothing has the id "${about}"`),
  ])
}

const danglingIn = (condition: Condition | undefined, where: string, asked: Questions) =>
  condition ? dangling(condition, asked).map((complaint) => `${where}: ${complaint}`) : []

function dangling(condition: Condition, asked: ReadonlyMap<string, Question | Field>): string[] {
  return answerTests(condition).flatMap((test) => {
    const question = asked.get(test.answer)
    if (!question) return [`"${test.answer}" is not asked before this point`]
    if (question.kind !== 'choice' && question.kind !== 'many') return []
    const values = 'is' in test ? [test.is] : 'includes' in test ? test.includes : []
    return values
      .filter((value) => !question.options.some((option) => option.value === value))
      .map((value) => `"${test.answer}" has no option "${value}"`)
  })
}

function repeatedParts(question: Question): string[] {
  const parts =
    question.kind === 'rows'
      ? question.fields.map((field) => field.id)
      : 'options' in question
        ? question.options.map((option) => option.value)
        : []
  return new Set(parts).size === parts.length ? [] : [`"${question.id}" names a part twice`]
}

function roleComplaints({ roles }: FrameworkParts, asked: ReadonlyMap<string, Question>): string[] {
  const { waivers, ...plain } = roles
  const missing = [...Object.values(plain), waivers.question].filter((id) => !asked.has(id))
  const rows = asked.get(waivers.question)
  const fields = new Map<string, Field>(
    rows?.kind === 'rows' ? rows.fields.map((field) => [field.id, field]) : [],
  )
  const tables = [plain.rightsMatrix, plain.peopleAffected].filter(
    (id) => asked.has(id) && asked.get(id)?.kind !== 'rows',
  )
  return [
    ...missing.map((id) => `roles: no question "${id}"`),
    ...tables.map((id) => `roles: "${id}" does not ask for rows`),
    ...(fields.get(waivers.requirements)?.kind === 'requirements'
      ? []
      : [`roles: "${waivers.question}" has no requirements field "${waivers.requirements}"`]),
    ...dangling(waivers.inForce, fields).map((c) => `roles: ${c}`),
  ]
}
