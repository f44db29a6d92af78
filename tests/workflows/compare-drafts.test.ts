import { describe, expect, test } from 'vitest'
import type { Framework } from '#schemas/framework.ts'
import { err, ok } from '#src/domain/result.ts'
import {
  type CompareChoice,
  compareDrafts,
  comparisonTable,
  printComparison,
} from '#src/workflows/compare-drafts.ts'
import type { LoadFramework } from '#src/workflows/draft-library.ts'
import { createDraftStore } from '#src/workflows/draft-store.ts'
import { findAssessment } from '#src/workflows/find-assessment.ts'
import { aFile } from '#tests/support/a-device.ts'
import { aFramework } from '#tests/support/a-framework.ts'
import { aRecord } from '#tests/support/a-sealed-record.ts'
import { anExport } from '#tests/support/an-export.ts'
import { theAgencys, theShadow } from '#tests/support/two-assessments.ts'

const loadFramework: LoadFramework = (id, version) =>
  Promise.resolve(
    id === aFramework.id
      ? ok(aFramework)
      : err({ kind: 'framework-unknown', id, version: version ?? '' }),
  )

const deps = { loadFramework, findAssessment }

/** Both on a shelf, as `open` gives them out. */
function aShelf() {
  const stores = new Map(
    Object.entries({ first: theShadow, second: theAgencys }).map(
      ([id, { framework, assessment }]) => [id, createDraftStore(framework, assessment, 0)],
    ),
  )
  const open = (id: string) => {
    const store = stores.get(id)
    return Promise.resolve(store ? ok(store) : err({ kind: 'no-such-draft' } as const))
  }
  return { library: { open }, stores }
}

const first = 'first'
const second = 'second'

const draft = (id: string): CompareChoice => ({ kind: 'draft', id })
const file = (name: string, content: Parameters<typeof aFile>[1]): CompareChoice => ({
  kind: 'file',
  file: aFile(name, content),
})

describe('two assessments are compared', () => {
  test.each<[string, () => CompareChoice | Promise<CompareChoice>]>([
    ['a file of a draft', () => file('draft.json', theAgencys.assessment)],
    [
      'a record',
      async () => file('r.json', await aRecord({ state: 'draft' }, theAgencys.assessment)),
    ],
  ])('a draft and %s', async (_, choice) => {
    const { library } = aShelf()
    const compared = await compareDrafts({ library, ...deps }, [draft(first), await choice()])
    expect(compared).toMatchObject({ value: { agreement: { practices: { same: 1, of: 2 } } } })
  })

  test('a draft and the signed report that was made of it, which says what the draft says', async () => {
    const { library } = aShelf()
    const { pdf } = await anExport('Ada Advocate')
    const compared = await compareDrafts({ library, ...deps }, [
      draft(first),
      file(pdf.name, pdf.bytes),
    ])
    expect(compared).toMatchObject({ value: { agreement: { practices: { same: 2, of: 2 } } } })
  })

  test('and both drafts are as they were', async () => {
    const { library, stores } = aShelf()
    const states = () => [...stores.values()].map((store) => structuredClone(store.getState()))
    const before = states()
    await compareDrafts({ library, ...deps }, [draft(first), draft(second)])
    expect(states()).toEqual(before)
  })
})

describe('nothing is compared', () => {
  const other: Framework = { ...aFramework, id: 'other-code' }
  test.each<[string, CompareChoice, object]>([
    ['a draft that is gone', draft('gone'), { kind: 'draft-not-opened', at: 1 }],
    [
      'a file of something else',
      file('a.txt', 'nothing'),
      { kind: 'file-not-read', at: 1, name: 'a.txt' },
    ],
    [
      'a draft of a questionnaire that is not here',
      file('b.json', {
        ...theAgencys.assessment,
        framework: { id: other.id, version: other.version },
      }),
      { kind: 'file-not-read', at: 1, name: 'b.json', why: { kind: 'framework-unknown' } },
    ],
  ])('with %s', async (_, choice, error) => {
    const { library } = aShelf()
    expect(await compareDrafts({ library, ...deps }, [draft(first), choice])).toMatchObject({
      ok: false,
      error,
    })
  })
})

async function aComparison() {
  const { library } = aShelf()
  const compared = await compareDrafts({ library, ...deps }, [draft(first), draft(second)])
  if (!compared.ok) throw new Error(compared.error.kind)
  return compared.value
}

test('the table and the print have names of their own', async () => {
  const comparison = await aComparison()
  expect(comparisonTable(comparison)).toMatchObject({
    ...{ name: 'comparison-turnstile-at-the-town-hall.csv', mediaType: 'text/csv' },
  })
  const bytes = new Uint8Array([1])
  const print = () => Promise.resolve(ok({ bytes, pages: 1, missingGlyphs: {} }))
  expect(await printComparison(print, comparison, {})).toEqual(
    ok({
      ...{ name: 'comparison-turnstile-at-the-town-hall.pdf', mediaType: 'application/pdf' },
      bytes,
    }),
  )
})

test('a print that failed gives no file', async () => {
  const print = () => Promise.resolve(err({ kind: 'cancelled' } as const))
  expect(await printComparison(print, await aComparison(), {})).toEqual(err({ kind: 'cancelled' }))
})
