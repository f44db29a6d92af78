import type { BrowserContext } from 'playwright-core'
import { aPassphrase } from './vault-walk.ts'

/** Listens to what a person types into any page of this context; gives the words of it that tell something. */
export async function listenToTyping(context: BrowserContext): Promise<() => string[]> {
  const typed = new Set<string>([aPassphrase])
  await context.exposeBinding('plumblineTyped', (_source, text: string) => typed.add(text))
  await context.addInitScript(() => {
    addEventListener(
      'input',
      ({ target }) => {
        const isText =
          target instanceof HTMLTextAreaElement ||
          (target instanceof HTMLInputElement && !/^(radio|checkbox|file)$/.test(target.type))
        if (isText) Reflect.get(window, 'plumblineTyped')(target.value)
      },
      true,
    )
  })
  return () => [...new Set([...typed].flatMap((text) => text.split(/\s+/)))].filter(isTelling)
}

/** Shorter words are found in any run of sealed bytes by chance. */
const isTelling = (word: string) => word.length >= 6
