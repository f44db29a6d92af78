import { expect, it } from 'vitest'
import { attachmentName } from '#src/export/attachment-name.ts'

it('is the name that docs and other tools look for: changing it breaks files that are out', () => {
  expect(attachmentName).toBe('assessment.json')
})
