import { beforeAll, describe, expect, test } from 'vitest'
import type { AssessmentRecord } from '#schemas/record.ts'
import type { Source } from '#schemas/source.ts'
import { aRecord } from '#tests/support/a-sealed-record.ts'
import {
  edited,
  replaced,
  reversed,
  sealedBy,
  type Tampering,
  type ToldAs,
} from '#tests/support/a-tampered-record.ts'
import { aWorkedAssessment } from '#tests/support/an-assessment.ts'
import { whatIsTold } from '#tests/support/what-is-told.ts'

/** The tamper table of the record: each row one thing that somebody does, under what a person reads then. */
const unreadable = 'This file could not be read'
const damaged = { headline: unreadable, sentence: 'The record is damaged at' }
const notJson = {
  headline: unreadable,
  sentence: 'It begins as our JSON files do, and it is broken at line',
}
const status = ({ assessment }: AssessmentRecord) => assessment.findings['st-2']
const sized = (size: string): Tampering => replaced('"size": 3', `"size": ${size}`)

const table: ToldAs[] = [
  {
    headline: 'Not changed since it was signed',
    sentence: 'Every check below holds',
    tamperings: {
      nothing: (text) => text,
      'members in another order, all the way down': (text) =>
        JSON.stringify(reversed(JSON.parse(text))),
      'no white space': (text) => JSON.stringify(JSON.parse(text)),
      'tabs, and line ends of Windows': (text) =>
        JSON.stringify(JSON.parse(text), null, '\t').replaceAll('\n', '\r\n'),
      'a byte order mark': (text) => `\ufeff${text}`,
      'letters written as escapes': replaced('"Seen."', '"\\u0053een\\u002e"'),
      'a whole number written as a fraction': sized('3.0'),
      'a whole number written with an exponent': sized('30e-1'),
      'a number that no double tells from the right one': sized('3.0000000000000000001'),
    },
  },
  {
    headline: 'Not what was signed',
    sentence: 'Signature 1 over the record does not hold.',
    tamperings: {
      'one letter': replaced('Seen.', 'Sean.'),
      'a space at the end of a quotation': replaced('We looked.', 'We looked. '),
      'a Cyrillic letter that looks Latin': replaced('Town of Elm', 'T\u043ewn of Elm'),
      'an invisible character': replaced('We looked.', 'We\u200b looked.'),
      'a text that is turned round when shown': replaced('We looked.', '\u202eWe looked.'),
      'an accent written apart': replaced('Seen.', 'Se\u0301en.'),
      'the day of issue': replaced('2025-05-01T12', '2025-05-02T12'),
    },
  },
  {
    headline: 'Not what was signed',
    sentence: 'The findings do not follow from the answers; somebody edited them by hand.',
    tamperings: {
      'a finding, the conclusion left as it was': edited((record) => {
        Object.assign(status(record) ?? {}, { status: 'met' })
      }),
      'the conclusion': edited(({ computed }) => {
        computed.verdict.headline = 'It may go on'
      }),
    },
  },
  {
    headline: 'Not what was signed',
    sentence: 'The questionnaire inside is not the one that the record names.',
    tamperings: { 'a question': replaced('Code on Machines', 'Code of Machines') },
  },
  {
    headline: unreadable,
    sentence: 'It names the same thing twice, so two readers could see two different records.',
    tamperings: {
      'a member named twice': replaced('"state":', '"state": "draft", "state":'),
      'a member named twice, once with an escape': replaced(
        '"state":',
        '"st\\u0061te": "draft", "state":',
      ),
    },
  },
  {
    headline: unreadable,
    sentence: 'It uses a name that can do harm in some programs.',
    tamperings: {
      'a prototype': replaced('"id":', '"__proto__": {"state": "draft"}, "id":'),
    },
  },
  {
    headline: unreadable,
    sentence: 'It is nested too deeply to be a record.',
    tamperings: {
      'lists in lists': replaced('"Seen."', `${'['.repeat(5_000)}${']'.repeat(5_000)}`),
    },
  },
  {
    headline: unreadable,
    sentence: 'The record is damaged:',
    tamperings: {
      'a member more': replaced('"id":', '"remark": "mine", "id":'),
      'a member whose name looks like another': replaced('"state":', '"st\u0430te": 1, "state":'),
    },
  },
  {
    ...damaged,
    tamperings: {
      'a member less': edited((record) => {
        Reflect.deleteProperty(record, 'computed')
      }),
      'a list where a text was': replaced('"2025-05-01T12:00:00.000Z"', '["2025-05-01"]'),
      'the label of an earlier version': replaced('plumbline-record/2', 'plumbline-record/1'),
      'half a character': replaced('Seen.', 'S\\ud83deen.'),
      'another number': sized('4'),
      'a number too small for any double': sized('3e-999'),
      'a negative nothing': sized('-0'),
      'the bytes of a file inside': replaced('YWJj', 'YWJk'),
      'the next number that a double holds': sized('3.0000000000000004'),
      'a whole number that doubles cannot count to': sized('9007199254740993'),
    },
  },
  {
    ...notJson,
    tamperings: {
      'its end cut off': (text) => text.slice(0, -200),
      'two records in one file': (text) => `${text}\n${text}`,
      'a comment': replaced('"state":', '/* mine */ "state":'),
      'a comma too many': (text) => text.replace(/\}\s*$/, ',}'),
      'a number that is none': replaced('"Seen."', 'NaN'),
      'a number beyond all doubles': sized('3e999'),
    },
  },
  {
    headline: 'Not a Plumbline report or record',
    sentence: 'It is neither a PDF nor JSON.',
    tamperings: {
      'a byte that is no UTF-8': (text) => Uint8Array.from(Buffer.from(text).fill(0xff, 20, 21)),
      'another encoding': (text) => Uint8Array.from(Buffer.from(text, 'utf16le')),
    },
  },
  {
    headline: unreadable,
    sentence:
      'It was made with a newer version of Plumbline (plumbline-record/3). A newer app can check it.',
    tamperings: { 'the label of a later version': replaced('record/2', 'record/3') },
  },
  {
    headline: 'Not a Plumbline report or record',
    sentence: 'It is JSON, but not a Plumbline record. Its format is “plumb1ine-record/2”.',
    tamperings: { 'a label that looks like ours': replaced('plumbline-r', 'plumb1ine-r') },
  },
]

let sealed: string

/** A sealed record with a number in it that people could count otherwise: the size of a file inside. */
beforeAll(async () => {
  const sha256 = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'
  const attachments = [{ sha256, name: 'a.txt', mediaType: 'text/plain', size: 3, data: 'YWJj' }]
  const kept = { sha256, size: 9, mediaType: 'text/plain', embed: true }
  const [first, ...others] = aWorkedAssessment.sources
  const sources = [{ ...first, file: { name: 'a.txt', sha256, kept } }, ...others] as Source[]
  const record = await aRecord({ attachments }, { ...aWorkedAssessment, sources })
  sealed = JSON.stringify(await sealedBy(record, 'Ada Advocate'), null, 2)
})

describe.each(table)('“$headline” … “$sentence”', ({ headline, sentence, tamperings }) => {
  test.each(Object.entries(tamperings))('%s', async (_, tamper) => {
    const told = await whatIsTold(await tamper(sealed))
    expect(told.headline).toBe(headline)
    expect(told.text).toContain(sentence)
    const isAsSigned = headline === 'Not changed since it was signed'
    expect(told.check.outcome === 'intact').toBe(isAsSigned)
    expect(told.check.record !== null).toBe(isAsSigned)
  })
})
