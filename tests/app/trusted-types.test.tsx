import { expect, test } from 'vitest'
import { isOwnScript } from '#src/app/trusted-types.ts'

const page = 'https://example.org/plumbline/index.html'

test.each([
  ['a worker carried inside the app', 'blob:https://example.org/1234', true],
  ['the offline worker', './sw.js', true],
  ['the offline worker of another folder', '/sw.js', false],
  ['another script of this folder', './assets/x.js', false],
  ['a script of another site', 'https://evil.example/plumbline/sw.js', false],
  ['a script in a data address', 'data:text/javascript,alert(1)', false],
])('%s', (_what, url, allowed) => expect(isOwnScript(url, page)).toBe(allowed))
