import { expect, test } from 'vitest'
import { createDraftStore } from '#src/workflows/draft-store.ts'
import { aFramework } from '#tests/support/a-framework.ts'
import { anAssessment } from '#tests/support/an-assessment.ts'

test('a draft just opened is saved, at the revision it was loaded with', () => {
  const assessment = anAssessment()
  expect(createDraftStore(aFramework, assessment, 7).getState()).toEqual({
    framework: aFramework,
    assessment,
    revision: 7,
    saveState: { kind: 'saved' },
    cause: { kind: 'edit' },
    generation: 0,
    role: 'writes',
  })
})

test('two open drafts share nothing', () => {
  const [one, two] = [1, 2].map(() => createDraftStore(aFramework, anAssessment(), 1))
  one?.setState({ saveState: { kind: 'pending' } })
  expect(two?.getState().saveState).toEqual({ kind: 'saved' })
})
