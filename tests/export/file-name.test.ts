import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { fileName } from '#src/export/file-name.ts'
import { aReport } from './a-report.ts'

const nameOf = (title: string, state: 'draft' | 'final' = 'final') =>
  fileName({ ...aReport(), title, state }, '.pdf')

describe('fileName', () => {
  test.each([
    ['Hurricane Score', 'hurricane-score.pdf'],
    ['  ¿Qué es Łódź? / CON: ', 'que-es-odz-con.pdf'],
    ['../../etc/passwd', 'etc-passwd.pdf'],
    ['يصف', 'assessment.pdf'],
    ['', 'benefit-score.pdf'],
  ])('names %j', (title, name) => {
    expect(nameOf(title)).toBe(name)
  })

  test.each([
    ['public', 'final', 'score-public.pdf'],
    ['internal', 'final', 'score-INTERNAL.pdf'],
    ['internal', 'draft', 'score-INTERNAL-draft.pdf'],
  ] as const)('says whom it is for: %s', (audience, state, name) => {
    expect(fileName({ ...aReport(), title: 'Score', state, audience }, '.pdf')).toBe(name)
  })

  it('says of a draft that it is one', () => {
    expect(nameOf('Score', 'draft')).toBe('score-draft.pdf')
  })

  it('is short, plain and never hidden, whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (title) => {
        expect(nameOf(title)).toMatch(/^[a-z0-9]([a-z0-9-]{0,58}[a-z0-9])?\.pdf$/)
      }),
    )
  })
})
