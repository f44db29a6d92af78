import { expect, test } from 'vitest'
import { isNeededAtStart } from '#src/app/build/first-load.ts'

/** main → app → ui; main ⇢ lazy → ui, lazy → deep; circle ⇄ ring. Only static importers are listed. */
const importers: Record<string, string[]> = {
  main: [],
  app: ['main'],
  ui: ['app', 'lazy'],
  lazy: [],
  deep: ['lazy'],
  circle: ['ring'],
  ring: ['circle'],
}
const needed = (id: string) =>
  isNeededAtStart(id, (module) => {
    const found = importers[module]
    return found ? { isEntry: module === 'main', importers: found } : null
  })

test.each(['main', 'app', 'ui'])('%s is loaded at the start', (id) => expect(needed(id)).toBe(true))

test.each(['lazy', 'deep', 'circle', 'unknown'])('%s is not loaded at the start', (id) =>
  expect(needed(id)).toBe(false),
)
