import { describe, expect, test } from 'vitest'
import type { DraftSummary } from '#src/storage/database.ts'
import { createDraftRepository } from '#src/storage/draft-repository.ts'
import { createIdentityRepository } from '#src/storage/identity-repository.ts'
import { createMemoryDrafts, createMemoryIdentity } from '#src/storage/memory-drafts.ts'
import { aDatabase } from '#tests/support/a-database.ts'
import { aStep } from '#tests/support/a-history.ts'
import { aMoment, anAssessment, anId } from '#tests/support/an-assessment.ts'

const summary = (id: string, updatedAt: string): DraftSummary => ({
  ...{ id, title: id, agency: '', component: '', kind: 'self', updatedAt },
  ...{ answered: 0, total: 1, unit: 'lines' },
})

/** Two of the drafts' lives, step by step, as the two repositories tell them. */
const draftStories = {
  'two drafts, a late save and a list': async (drafts) => {
    const [one, two] = [anAssessment(), anAssessment({ id: anId(2) })]
    return [
      await drafts.save(one, summary(one.id, '2025-01-01'), 0),
      await drafts.save(two, summary(two.id, '2025-02-01'), 0),
      await drafts.save({ ...one, title: 'Newer' }, summary(one.id, '2025-03-01'), 1),
      await drafts.save({ ...one, title: 'Late' }, summary(one.id, '2025-04-01'), 1),
      await drafts.list(),
      await drafts.load(one.id),
      await drafts.load(anId(99)),
    ]
  },
  'deleting, undoing, purging': async (drafts) => {
    const one = anAssessment()
    return [
      await drafts.save(one, summary(one.id, '2025-01-01'), 0),
      await drafts.remove(one.id, aMoment),
      await drafts.load(one.id),
      await drafts.restore(one.id),
      await drafts.load(one.id),
      await drafts.remove(one.id, aMoment),
      await drafts.save({ ...one, title: 'Late' }, summary(one.id, '2025-02-01'), 1),
      await drafts.restore(one.id),
      await drafts.load(one.id),
      await drafts.save({ ...one, title: 'On' }, summary(one.id, '2025-03-01'), 1),
      await drafts.remove(one.id, aMoment),
      await drafts.purgeRemoved(() => true),
      await drafts.restore(one.id),
      await drafts.list(),
    ]
  },
  'a history that is written with each save, merged, and deleted with its draft': async (
    drafts,
  ) => {
    const one = anAssessment()
    const step = (number: number, by = '') => aStep({ number, by })
    return [
      await drafts.steps(one.id),
      await drafts.save(one, summary(one.id, '2025-01-01'), 0, step(1)),
      await drafts.save(one, summary(one.id, '2025-01-01'), 1, step(2)),
      await drafts.save(one, summary(one.id, '2025-01-01'), 2, step(2, 'Ada')),
      await drafts.save(one, summary(one.id, '2025-01-01'), 1, step(9)),
      await drafts.steps(one.id),
      await drafts.replaceSteps(one.id, [1, 2], [step(1, 'Grace')]),
      await drafts.steps(one.id),
      await drafts.remove(one.id, '2025-01-01'),
      await drafts.removed(),
      await drafts.purgeRemoved(() => false),
      await drafts.steps(one.id),
      await drafts.purgeRemoved(({ at }) => at === '2025-01-01'),
      await drafts.steps(one.id),
    ]
  },
} satisfies Record<string, (drafts: ReturnType<typeof createMemoryDrafts>) => Promise<unknown[]>>

describe('drafts in memory live as they do on disk', () => {
  test.each(Object.entries(draftStories))('%s', async (_, story) => {
    const onDisk = await story(createDraftRepository(await aDatabase()))
    expect(await story(createMemoryDrafts())).toEqual(onDisk)
  })
})

test('an identity in memory lives as it does on disk', async () => {
  const story = async (identities: ReturnType<typeof createMemoryIdentity>) => [
    await identities.load(),
    await identities.save('a key'),
    await identities.load(),
    await identities.forget(),
    await identities.load(),
  ]
  const onDisk = await story(createIdentityRepository(await aDatabase()))
  expect(await story(createMemoryIdentity())).toEqual(onDisk)
})
