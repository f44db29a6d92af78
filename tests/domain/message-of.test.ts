import { expect, test } from 'vitest'
import { messageOf } from '#src/domain/message-of.ts'

test.each<[string, unknown, string]>([
  ['an error', new Error('gone'), 'gone'],
  ['an error of the browser', new DOMException('moved', 'NotFoundError'), 'moved'],
  ['a text', 'full', 'full'],
  ['nothing', undefined, 'undefined'],
])('%s says what there is to say', (_, cause, message) => {
  expect(messageOf(cause)).toBe(message)
})
