import { expect, test, vi } from 'vitest'
import { keepDrafts } from '#src/app/kept-drafts.ts'
import { createMemoryDrafts } from '#src/storage/memory-drafts.ts'
import { summaryOf } from '#src/workflows/draft-summary.ts'
import { aFramework } from '#tests/support/a-framework.ts'
import { anAssessment } from '#tests/support/an-assessment.ts'

const draft = anAssessment()
const summary = summaryOf(aFramework, draft)

test('the browser is asked to keep the drafts after the first save, and once', async () => {
  const ask = vi.fn(() => Promise.resolve(true))
  const drafts = keepDrafts(createMemoryDrafts(), ask)
  await drafts.list()
  expect(ask).not.toHaveBeenCalled()
  await drafts.save(draft, summary, 0)
  await drafts.save(draft, summary, 1)
  expect(ask).toHaveBeenCalledOnce()
})

test('a save that failed asks for nothing', async () => {
  const ask = vi.fn(() => Promise.resolve(true))
  const drafts = keepDrafts(createMemoryDrafts(), ask)
  expect(await drafts.save(draft, summary, 7)).toMatchObject({ ok: false })
  expect(ask).not.toHaveBeenCalled()
})

test.each([
  ['an answer that never comes', () => new Promise(() => undefined)],
  ['a browser that cannot be asked', () => undefined],
  ['a refusal', () => Promise.reject(new Error('no'))],
])('%s holds up no save', async (_case, ask) => {
  const drafts = keepDrafts(createMemoryDrafts(), ask)
  expect(await drafts.save(draft, summary, 0)).toEqual({ ok: true, value: 1 })
})
