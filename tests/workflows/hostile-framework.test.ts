import { describe, expect, test } from 'vitest'
import type { Condition } from '#schemas/condition.ts'
import { fileInHand } from '#src/workflows/given-file.ts'
import { openFile } from '#src/workflows/open-file.ts'
import { verifyFile } from '#src/workflows/verify-file.ts'
import { aFramework } from '#tests/support/a-framework.ts'
import { aRecord } from '#tests/support/a-record.ts'
import { aStoredDevice } from '#tests/support/a-stored-device.ts'
import { told } from '#tests/support/hostile-corpus.ts'
import { practiceIn, questionIn, repeatFirst, type Spoil } from '#tests/support/spoil-framework.ts'

const script = '<img src=x onerror=alert(1)>[go](javascript:alert(1))'
const turned = 'safe\u202e\u200b\u2066'

const nested = (depth: number): Condition =>
  depth === 0 ? { answer: 'stage', answered: true } : { not: nested(depth - 1) }

/** How the questionnaire inside a record was spoiled, with a digest that fits, and what becomes of the file. */
const questionnaires: Readonly<Record<string, readonly [Spoil, answer: string]>> = {
  'HTML and Markdown in its texts': [
    (framework) => {
      framework.title = script
      questionIn(framework, 'stage').label = script
      practiceIn(framework, 'appeal').title = script
    },
    'opened',
  ],
  'characters that turn or hide': [
    (framework) => {
      framework.title = turned
      questionIn(framework, 'stage').label = turned
    },
    'opened',
  ],
  'the name and version of another one': [
    (framework) => {
      framework.id = 'omb-m-24-10'
      framework.version = '99.0.0'
    },
    'framework-unknown',
  ],
  'a term twice': [(framework) => repeatFirst(framework.glossary), 'damaged framework.definition'],
  'a question that waits for its own answer': [
    (framework) => {
      questionIn(framework, 'stage').showWhen = { answer: 'stage', answered: true }
    },
    'damaged framework.definition',
  ],
  'a question named constructor': [
    (framework) => {
      questionIn(framework, 'stage').id = 'constructor'
    },
    'damaged framework.definition.sections.0.questions.4.id',
  ],
  'a member that nobody knows': [
    (framework) => Object.assign(framework, { onload: script }),
    'damaged framework.definition',
  ],
  'a condition as deep as a file may be': [
    (framework) => {
      practiceIn(framework, 'appeal').showWhen = nested(80)
    },
    'opened',
  ],
  'twenty thousand terms': [
    (framework) => {
      for (let at = 0; at < 20_000; at += 1)
        framework.glossary.push({ id: `term-${at}`, term: `Term ${at}`, meaning: 'None.' })
    },
    'opened',
  ],
}

async function fileWith(spoil: Spoil, disguise = (json: string) => json) {
  const framework = structuredClone(aFramework)
  spoil(framework)
  const json = disguise(JSON.stringify(await aRecord({ state: 'draft' }, framework)))
  return fileInHand('record.json', new TextEncoder().encode(json))
}

/** What became of a file, and all that lies on the device afterwards as text. */
async function opened(file: Awaited<ReturnType<typeof fileWith>>) {
  const { device, whatLies } = await aStoredDevice()
  const before = await whatLies()
  const result = await openFile(device, file)
  const after = await whatLies()
  if (!result.ok) expect(after).toEqual(before)
  expect('polluted' in {}).toBe(false)
  return { answer: result.ok ? 'opened' : told(result), lies: JSON.stringify(after) }
}

describe('a record whose questionnaire has', () => {
  test.each(Object.entries(questionnaires))('%s', async (_name, [spoil, answer]) => {
    const file = await fileWith(spoil)
    const { answer: became, lies } = await opened(file)
    expect(became).toBe(answer)
    expect(lies).not.toMatch(/onerror|\u202e|Term 199/)
    const { outcome } = await verifyFile(file)
    expect(outcome).toBe(answer.startsWith('damaged') ? 'unreadable' : 'unsigned')
  })

  test('a member that could stand for every object’s prototype', async () => {
    const file = await fileWith(
      () => undefined,
      (json) => json.replace('"glossary":', '"__proto__":{"polluted":true},"glossary":'),
    )
    expect((await opened(file)).answer).toBe('unsafe-json forbidden-key')
  })

  test('a condition deeper than any of ours', async () => {
    const file = await fileWith(
      (framework) => {
        practiceIn(framework, 'appeal').showWhen = { answer: 'stage', is: 'deep' }
      },
      (json) =>
        json.replace(
          '{"answer":"stage","is":"deep"}',
          `${'{"not":'.repeat(300)}{"answer":"stage","is":"deep"}${'}'.repeat(300)}`,
        ),
    )
    expect((await opened(file)).answer).toBe('unsafe-json too-deep')
  })

  test('another text than its digest says', async () => {
    const file = await fileWith(
      () => undefined,
      (json) => json.replace(JSON.stringify(aFramework.standing), '"It is the law."'),
    )
    expect((await opened(file)).answer).toMatch(/^record-altered/)
  })
})
