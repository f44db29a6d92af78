import { describe, expect, test } from 'vitest'
import { certifiedLevel, locksFields } from '#src/signing/certification.ts'
import { entriesOf } from '#src/signing/pdf-values.ts'
import { aPdf, FIRST_EXTRA } from '#tests/support/a-pdf.ts'
import { opened } from '#tests/support/an-opened-pdf.ts'

const withReference = (reference: string) => {
  const file = opened(aPdf({ extra: [`<</Reference ${reference}>>`, '<</P 3>>', '/DocMDP'] }))
  const signature = entriesOf(file.object(FIRST_EXTRA, 0))
  return [certifiedLevel(file, signature, 0), locksFields(file, signature, 0)]
}

const transform = (method: string, parameters: string) =>
  `<</TransformMethod ${method} /TransformParams ${parameters}>>`

describe('what a signature allows others', () => {
  test.each([
    ['nothing is said', 'null', undefined, false],
    ['no list', '5', undefined, false],
    ['nothing more', `[${transform('/DocMDP', '<</P 1>>')}]`, 1, false],
    ['signing', `[${transform('/DocMDP', '<</P 2>>')}]`, 2, false],
    ['comments', `[${transform('/DocMDP', '<</P 3>>')}]`, 3, false],
    ['signing, where no level is stated', `[${transform('/DocMDP', '<<>>')}]`, 2, false],
    ['signing, where no parameters are stated', `[${transform('/DocMDP', 'null')}]`, 2, false],
    ['nothing more, where the level is unknown', `[${transform('/DocMDP', '<</P 9>>')}]`, 1, false],
    ['what stands elsewhere', `[${transform('52 0 R', '51 0 R')}]`, 3, false],
    ['locked fields', `[${transform('/FieldMDP', '<</Action /All>>')}]`, undefined, true],
    ['both', `[${transform('/FieldMDP', '<<>>')} ${transform('/DocMDP', '<</P 2>>')}]`, 2, true],
  ])('%s', (_, reference, level, locks) => {
    expect(withReference(reference)).toEqual([level, locks])
  })
})
