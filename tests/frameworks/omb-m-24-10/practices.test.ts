import { describe, expect, test } from 'vitest'
import { type Practice, PracticeSchema, type Requirement } from '#schemas/practice.ts'
import { rightsOnly } from '#src/frameworks/omb-m-24-10/rights-only.ts'
import { beforeUse } from '#src/frameworks/omb-m-24-10/sections/40-before-use.ts'
import { whileInUse } from '#src/frameworks/omb-m-24-10/sections/50-while-in-use.ts'
import { fleschKincaidGrade } from '#tests/support/readability.ts'
import { expectedLines } from './expected-lines.ts'

const practices: Practice[] = [...beforeUse.practices, ...whileInUse.practices]
const lines: Requirement[] = practices.flatMap((practice) => practice.requirements)

const guidanceProse = ({ title, summary, guidance }: Practice) => [
  title,
  summary,
  guidance.why,
  guidance.lookOutside,
  guidance.lookInside,
]
const guidanceWords = (practice: Practice) => [
  ...guidanceProse(practice),
  ...practice.guidance.evidence,
]
const allWords = (practice: Practice) => [
  ...guidanceWords(practice),
  ...practice.exemptions.map(({ reason }) => reason),
  ...Object.values(practice.actions).flatMap(({ what, who, when }) => [what, who, when]),
  ...practice.requirements.flatMap((line) => [
    line.text,
    ...(line.evidence ?? []),
    ...line.exemptions.map(({ reason }) => reason),
  ]),
]

describe('the fifteen practices', () => {
  test.each(practices)('$id reads as the contract says', (practice) => {
    expect(PracticeSchema.parse(practice)).toEqual(practice)
    expect(JSON.parse(JSON.stringify(practice))).toEqual(practice)
  })

  test('stand in the memo’s order within their section, with its pages', () => {
    expect(practices.map(({ id, citation }) => [id, citation.section, citation.pages])).toEqual([
      ['iv-a', '§5(c)(iv)(A)', '17-18'],
      ['iv-b', '§5(c)(iv)(B)', '18-19'],
      ['iv-c', '§5(c)(iv)(C)', '19'],
      ['v-a', '§5(c)(v)(A)', '21'],
      ['v-b', '§5(c)(v)(B)', '22-23'],
      ['iv-d', '§5(c)(iv)(D)', '19'],
      ['iv-e', '§5(c)(iv)(E)', '19-20'],
      ['iv-f', '§5(c)(iv)(F)', '20'],
      ['iv-g', '§5(c)(iv)(G)', '20'],
      ['iv-h', '§5(c)(iv)(H)', '20'],
      ['iv-i', '§5(c)(iv)(I)', '21'],
      ['v-c', '§5(c)(v)(C)', '23'],
      ['v-d', '§5(c)(v)(D)', '23'],
      ['v-e', '§5(c)(v)(E)', '23-24'],
      ['v-f', '§5(c)(v)(F)', '24'],
    ])
  })

  test('five come before use and ten last for as long as the AI is used', () => {
    expect(new Set(beforeUse.practices.map(({ timing }) => timing))).toEqual(
      new Set(['before-use']),
    )
    expect(new Set(whileInUse.practices.map(({ timing }) => timing))).toEqual(new Set(['ongoing']))
    expect([beforeUse.practices.length, whileInUse.practices.length]).toEqual([5, 10])
  })

  test.each(practices)(
    '$id is for both kinds of AI under (iv), for rights under (v)',
    (practice) => {
      const forRights = practice.id.startsWith('v-')
      expect(practice.scope).toBe(forRights ? 'rights' : 'both')
      expect(practice.showWhen).toEqual(forRights ? rightsOnly : undefined)
    },
  )

  test('only the impact assessment’s line on protected classes is rights-only under (iv)', () => {
    const hidden = lines.filter(({ showWhen }) => showWhen)
    expect(hidden.map(({ id, showWhen }) => [id, showWhen])).toEqual([['iv-a-21', rightsOnly]])
    const rights = lines.filter(({ scope }) => scope === 'rights').map(({ id }) => id)
    expect(rights).toEqual(
      lines.map(({ id }) => id).filter((id) => id === 'iv-a-21' || id.startsWith('v-')),
    )
  })
})

describe('the eighty-six lines', () => {
  const byId = new Map(lines.map((line) => [line.id, line]))

  test('are all there, once, in the memo’s order', () => {
    const inSections = (part: string) =>
      expectedLines.map(({ id }) => id).filter((id) => id.startsWith(part))
    expect(practices.flatMap(({ id }) => inSections(`${id}-`))).toEqual(lines.map(({ id }) => id))
    expect(byId.size).toBe(86)
    expect(expectedLines).toHaveLength(86)
  })

  test.each(expectedLines)('$id is a $level of $section, page $pages', (expected) => {
    const line = byId.get(expected.id)
    expect({
      level: line?.level,
      section: line?.citation.section,
      pages: line?.citation.pages,
    }).toEqual({ level: expected.level, section: expected.section, pages: expected.pages })
  })

  test('hold 53 must, 27 should, 3 encouraged, 2 may and 1 exempt', () => {
    const count = (level: string) => lines.filter((line) => line.level === level).length
    expect(['must', 'should', 'encouraged', 'may', 'exempt'].map(count)).toEqual([53, 27, 3, 2, 1])
  })

  test.each(lines)('$id says in one sentence of at most 50 words what the agency does', (line) => {
    expect(line.text.match(/[.?!](?=\s|$)/g)).toHaveLength(1)
    expect(line.text.split(/\s+/).length).toBeLessThanOrEqual(50)
    expect(line.text).toMatch(/\bagency\b|\bChief AI Officer\b/)
  })

  test('leave the memo’s verbs to the level: only permissions say may, none says must or should', () => {
    const verb = /\bthe (agency|Chief AI Officer) (may|need not)\b|\bmay use\b/i
    const permissions = lines.filter(({ text }) => verb.test(text)).map(({ id }) => id)
    expect(permissions).toEqual(['v-e-02', 'v-f-04', 'v-f-05'])
    expect(lines.filter(({ text }) => /\b(must|should)\b/.test(text))).toEqual([])
  })
})

describe('what can make a line not apply', () => {
  test('is only what the memo’s own words allow', () => {
    const opening = ['solely-fraud-cyber-or-criminal', 'not-practicable', 'law-bars-opt-out']
    const found = lines.map(({ id, exemptions }) => [id, exemptions.map((e) => e.id)] as const)
    expect(Object.fromEntries(found.filter(([, ids]) => ids.length > 0))).toEqual({
      'iv-a-04': ['not-quantifiable'],
      'iv-a-05': ['quantified'],
      'iv-a-06': ['not-supervised'],
      'iv-a-14': ['data-obtained'],
      'iv-a-20': ['not-federal-data'],
      'iv-b-02': ['no-best-practices'],
      'iv-b-06': ['has-access'],
      'iv-d-03': ['steps-not-possible'],
      'iv-e-03': ['review-not-due'],
      'iv-e-04': ['review-not-due'],
      'iv-e-05': ['review-not-due'],
      'iv-e-06': ['not-customer-facing'],
      'iv-f-01': ['no-new-risk'],
      'iv-f-02': ['no-practice-weakened'],
      'iv-f-03': ['risk-acceptable'],
      'iv-h-02': ['person-can-step-in', 'no-such-decision'],
      'iv-h-03': ['no-automatic-mechanism'],
      'iv-i-01': ['law-bars-publication', 'not-individually-inventoried'],
      'iv-i-02': ['no-interaction', 'no-likely-impact'],
      'iv-i-03': ['not-feasible', 'no-significant-action'],
      'iv-i-04': ['in-public-inventory'],
      'v-a-04': ['no-such-disparity'],
      'v-a-05': ['risk-mitigated', 'law-bars-stopping'],
      'v-b-01': ['law-bars-consultation'],
      'v-b-02': ['not-appropriate', 'law-bars-consultation'],
      'v-b-06': ['no-consultation-risk'],
      'v-b-08': ['no-more-harm-than-good'],
      'v-c-02': ['sufficiently-mitigated'],
      'v-d-01': ['no-adverse-decision', 'law-bars-notice', 'notice-comes-later'],
      'v-d-02': ['no-adverse-decision'],
      'v-d-03': ['no-adverse-decision'],
      'v-d-04': ['no-adverse-decision', 'no-duty-to-explain'],
      'v-d-05': ['no-adverse-decision', 'no-duty-to-explain'],
      'v-e-01': ['not-practicable', 'law-bars-appeal'],
      'v-e-03': ['no-appeal-possible'],
      'v-e-04': ['appeal-offered'],
      'v-f-01': opening,
      'v-f-02': opening,
      'v-f-03': opening,
    })
  })

  test('lets a whole practice fall away only for notice and opt-out', () => {
    const whole = practices.filter(({ exemptions }) => exemptions.length > 0)
    expect(whole.map(({ id, exemptions }) => [id, exemptions.map((e) => e.id)])).toEqual([
      ['v-d', ['no-adverse-decision']],
      ['v-f', ['solely-fraud-cyber-or-criminal', 'not-practicable', 'law-bars-opt-out']],
    ])
  })

  test('cites the line’s own paragraph, or the inventory’s', () => {
    const owner = (cited: Requirement) => cited.citation.section.replace(/( fn .*|\(\d\).*)$/, '')
    for (const line of lines)
      for (const { citation } of line.exemptions)
        expect([owner(line), '§3(a)(v)']).toContain(
          citation.section.replace(/( fn .*|\(\d\).*)$/, ''),
        )
  })
})

describe('the words', () => {
  test.each(practices)(
    '$id has guidance for insiders and outsiders, and both actions',
    (practice) => {
      expect(practice.guidance.evidence.length).toBeGreaterThanOrEqual(4)
      expect(practice.shortTitle.split(/\s+/).length).toBeLessThanOrEqual(4)
      expect(practice.actions.ask.what).toMatch(/^Ask for /)
      expect(practice.actions.repair.what).toMatch(/\bmust\b/)
      for (const text of [practice.summary, practice.guidance.why]) expect(text).toMatch(/[.]$/)
    },
  )

  test('no guidance is used twice', () => {
    const texts = practices.flatMap(({ guidance, actions }) => [
      guidance.why,
      guidance.lookOutside,
      guidance.lookInside,
      ...guidance.evidence,
      actions.repair.what,
      actions.ask.what,
    ])
    expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([])
  })

  test.each(practices)('$id shouts at nobody and begs of nobody', (practice) => {
    for (const text of allWords(practice)) expect(text).not.toMatch(/!|\bplease\b/i)
  })

  test.each(practices)('$id explains itself at US grade 9 or below', (practice) => {
    expect(fleschKincaidGrade(guidanceProse(practice))).toBeLessThanOrEqual(9)
  })

  test('all guidance together reads at grade 8 or below', () => {
    expect(fleschKincaidGrade(practices.flatMap(guidanceWords))).toBeLessThanOrEqual(8)
  })

  test('everything said about the practices reads at grade 10 or below', () => {
    expect(fleschKincaidGrade(practices.flatMap(allWords))).toBeLessThanOrEqual(10)
  })
})
