import { expect, test } from 'vitest'
import { err, ok } from '#src/domain/result.ts'
import { createMemoryFileLinks } from '#src/storage/file-links.ts'
import { copyToFile } from '#src/workflows/file-copy.ts'
import type { Unfinished } from '#src/workflows/unfinished.ts'
import { aFileHandle } from '#tests/support/a-file-handle.ts'
import { aWorkedAssessment } from '#tests/support/an-assessment.ts'
import { anOpenDraft } from '#tests/support/an-open-draft.ts'

test.each<Unfinished>([
  { kind: 'work-out-of-time', seconds: 90 },
  { kind: 'work-broken', detail: 'no memory' },
])('what others put into the file is not written over when it was not read: $kind', async (why) => {
  const handle = aFileHandle('oak.json')
  const copy = copyToFile({
    ...anOpenDraft(aWorkedAssessment),
    links: createMemoryFileLinks(),
    library: { adopt: () => Promise.resolve(ok('')) },
    findAssessment: () => Promise.resolve(err(why)),
    now: () => new Date(0),
    pause: 1,
  })
  await copy.keepIn(handle)
  handle.disk.put('theirs')
  await copy.look()
  expect(copy.state.getState()).toMatchObject({ kind: 'stuck', problem: { kind: 'file-failed' } })
  await copy.keepMine('Theirs')
  await copy.end()
  expect(handle.disk.text()).toBe('theirs')
})
