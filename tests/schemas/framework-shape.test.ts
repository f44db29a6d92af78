import { describe, expect, test } from 'vitest'
import { FrameworkSchema } from '#schemas/framework.ts'
import { aFramework } from '#tests/support/a-framework.ts'
import { complaintsAfter, practiceIn, questionIn } from '#tests/support/spoil-framework.ts'

const shapes: [string, (framework: Record<string, unknown>) => void][] = [
  [
    'of another format',
    (f) => {
      f['format'] = 'plumbline-framework/1'
    },
  ],
  [
    'with a member that we do not know',
    (f) => {
      f['author'] = 'me'
    },
  ],
  ['without its standing', (f) => void Reflect.deleteProperty(f, 'standing')],
  [
    'whose version is a word',
    (f) => {
      f['version'] = 'latest'
    },
  ],
  [
    'whose language is a word',
    (f) => {
      f['language'] = 'English'
    },
  ],
  [
    'without a source',
    (f) => {
      f['sources'] = []
    },
  ],
  [
    'without a verdict',
    (f) => {
      f['verdicts'] = []
    },
  ],
  [
    'without a method',
    (f) => {
      f['method'] = []
    },
  ],
  [
    'whose title is blank',
    (f) => {
      f['title'] = '  '
    },
  ],
]

describe('the shape of a framework', () => {
  test.each(shapes)('%s is refused', (_what, spoil) => {
    const spoiled: Record<string, unknown> = structuredClone(aFramework)
    spoil(spoiled)
    expect(FrameworkSchema.safeParse(spoiled).success).toBe(false)
  })

  test.each([
    ['an id with a dot', 'stage.now'],
    ['an id in capitals', 'Stage'],
    ['an id that starts with a digit', '1-stage'],
    ['an empty id', ''],
  ])('%s is refused', (_what, id) => {
    expect(
      complaintsAfter(aFramework, (f) => {
        questionIn(f, 'use-case-id').id = id
      }),
    ).toContain('ids are kebab-case')
  })

  test.each(['', 'p. 3', '3–4', '3-4-5', 'iv'])('page “%s” is refused', (pages) => {
    expect(
      complaintsAfter(aFramework, (f) => {
        questionIn(f, 'agency').citation.pages = pages
      }),
    ).not.toEqual([])
  })

  test('one section cannot hold both questions and practices', () => {
    const spoiled = structuredClone(aFramework)
    Object.assign(spoiled.sections[0]!, { practices: [practiceIn(spoiled, 'study')] })
    expect(FrameworkSchema.safeParse(spoiled).success).toBe(false)
  })
})
