import { afterEach, expect, test } from 'vitest'
import { createTabTalk, type TabMessage, type TabTalk } from '#src/workflows/tab-talk.ts'

const opened: TabTalk[] = []
function aTab() {
  const tab = createTabTalk(() => new BroadcastChannel('tab-talk-test'))
  opened.push(tab)
  const heard: TabMessage[] = []
  const stop = tab.listen((message) => heard.push(message))
  return { tab, heard, stop }
}
afterEach(() => {
  for (const tab of opened.splice(0)) tab.close()
})
const soon = () => new Promise((resolve) => setTimeout(resolve, 30))
const message: TabMessage = { kind: 'saved', draft: 'd', revision: 3 }

test.each<TabMessage['kind']>([...(['saved', 'hand-over', 'refused', 'cleared'] as const)])(
  'what one tab tells, the others hear and it does not: %s',
  async (kind) => {
    const [one, two] = [aTab(), aTab()]
    const message: TabMessage = { kind, draft: 'd', revision: 3 }
    one.tab.tell(message)
    await soon()
    expect(two.heard).toEqual([message])
    expect(one.heard).toEqual([])
  },
)

test('who stopped listening hears nothing more', async () => {
  const [one, two] = [aTab(), aTab()]
  two.stop()
  one.tab.tell(message)
  await soon()
  expect(two.heard).toEqual([])
})

test.each([
  ['nothing', null],
  ['a text', 'saved'],
  ['an unknown kind', { ...message, kind: 'delete' }],
  ['no draft', { ...message, draft: 7 }],
  ['no revision', { ...message, revision: '3' }],
])('%s is no message', async (_case, data) => {
  const { heard } = aTab()
  const other = new BroadcastChannel('tab-talk-test')
  other.postMessage(data)
  await soon()
  other.close()
  expect(heard).toEqual([])
})

test.each([
  ['has no channel', () => undefined],
  [
    'refuses it',
    () => {
      throw new DOMException('no', 'SecurityError')
    },
  ],
])('a browser that %s hears nobody, and telling is no failure', (_case, open) => {
  const tab = createTabTalk(open)
  expect(tab.isHeard).toBe(false)
  tab.tell(message)
  tab.close()
})
