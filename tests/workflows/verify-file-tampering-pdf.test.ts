import { beforeAll, describe, expect, test } from 'vitest'
import { concatBytes } from '#src/signing/bytes.ts'
import { CONTENT_ONE, FIRST_FIELD, FORM, INFORMATION } from '#tests/support/a-pdf.ts'
import { aSmallReport } from '#tests/support/a-small-report.ts'
import {
  appended,
  bytesOf,
  inPlace,
  latin1,
  overlay,
  type PdfToldAs,
  reworded,
  signatureIn,
  updated,
} from '#tests/support/a-tampered-report.ts'
import { flipped, signedBy, withoutLastUpdate } from '#tests/support/a-tampering.ts'
import { whatIsTold } from '#tests/support/what-is-told.ts'

/** The tamper table of the PDF's own bytes: each row one thing done to them, under what a person reads then. */
const CATALOG = 1
const broken = 'Not what was signed'
const changed = 'Changed after it was signed'
const added = 'What was signed is not changed; something was added later'
const missing = 'A signature is missing'
const unreadable = 'This file could not be read'
const unsure = 'Not everything could be checked'
const holdsNot = 'Signature 1 over the PDF does not hold.'

/** The file as it was before anybody signed it. */
const unsigned = (signed: Uint8Array<ArrayBuffer>) =>
  signed.slice(0, latin1(signed).indexOf('%%EOF') + 6)

/** A digit stays one: a bit alone would make another letter of some. */
const otherDigit = (signed: Uint8Array<ArrayBuffer>, at: number) =>
  signed.with(at, latin1(signed)[at] === '7' ? 0x38 : 0x37)

const table: PdfToldAs[] = [
  {
    headline: 'Not changed since it was signed',
    sentence: 'Every check below holds',
    tamperings: {
      nothing: (signed) => signed,
      'the second of two signatures cut off, which nobody can tell': async (signed) =>
        withoutLastUpdate(await signedBy(signed, 'Grace Reviewer', 'reviewer')),
    },
  },
  {
    headline: added,
    sentence: 'Signature 1 over the PDF holds; something permitted was added after it.',
    tamperings: {
      'a line end after the end': appended('\n'),
      'the day of the last save': reworded(INFORMATION, '/ModDate (D:2026', '/ModDate (D:2027'),
      'certificates for checking later': reworded(
        CATALOG,
        '/AcroForm',
        '/DSS <</Certs []>> /AcroForm',
      ),
    },
  },
  {
    headline: 'Not changed since it was signed, and signed again by others',
    sentence: '1 further signature was added after the first.',
    tamperings: {
      'a second signature in the field that waits for it': (signed) =>
        signedBy(signed, 'Grace Reviewer', 'reviewer'),
    },
  },
  {
    headline: broken,
    sentence: 'They are not the bytes that were signed.',
    tamperings: {
      'one bit of a page': (signed) => flipped(signed, latin1(signed).indexOf('72 700 200')),
      'one bit of the metadata': inPlace('>Test<', '>Tesu<'),
      'the printed digest': (signed) => flipped(signed, latin1(signed).indexOf('Tf (') + 10),
      'the name beside the signature': inPlace('/Name (Ada', '/Name (Eva'),
      'the claimed day': inPlace('/M (D:20250501', '/M (D:20250502'),
      'what the author allowed to follow': inPlace('/P 2 /V', '/P 3 /V'),
      'a number in the list of objects': inPlace('0000000015 00000 n', '0000000016 00000 n'),
      'the text that screen readers read for a field': inPlace('/TU (author)', '/TU (nobody)'),
    },
  },
  {
    headline: broken,
    sentence: holdsNot,
    tamperings: {
      'one digit of the signature': (signed) => otherDigit(signed, signatureIn(signed).start + 900),
      'the name of the field that was signed': reworded(FIRST_FIELD, '/T (author)', '/T (editor)'),
      'the last byte cut off': (signed) => signed.slice(0, -1),
      'the signed part made shorter': (signed) =>
        ranged(signed, ({ start, end, last }) => [0, start, end, last - 1]),
      'the signed part made longer than the file': (signed) =>
        ranged(signed, ({ start, end, last }) => [0, start, end, last + 1]),
      'the signed part begun one byte later': (signed) =>
        ranged(signed, ({ start, end, last }) => [1, start - 1, end, last]),
      'the gap made wider': (signed) =>
        ranged(signed, ({ start, end, last }) => [0, start - 1, end, last]),
      'the gap at the beginning': (signed) =>
        ranged(signed, ({ last, end }) => [0, 0, 0, end + last]),
      'the signature of another file': async (signed) => {
        const other = await aSmallReport({ signing: { reason: 'x' }, pdf: { pageText: 'another' } })
        const [from, into] = [signatureIn(other), signatureIn(signed)]
        const copy = signed.slice()
        copy.set(other.slice(from.start, from.start + 2_000), into.start)
        return copy
      },
    },
  },
  {
    headline: broken,
    sentence: 'Signature 2 over the PDF does not hold.',
    tamperings: {
      'the signature copied into the field that waits': (signed) =>
        reworded(
          FIRST_FIELD + 1,
          '/T (reviewer)',
          `/T (reviewer) /V ${signatureIn(signed).num} 0 R`,
        )(signed),
    },
  },
  {
    headline: unsure,
    sentence: 'It is not written in the strict way, or something was added to it.',
    tamperings: {
      'bytes hidden in the room of the signature': (signed) =>
        flipped(signed, signatureIn(signed).end - 3),
    },
  },
  {
    headline: changed,
    sentence: 'The file was changed after signature 1 over the PDF.',
    tamperings: {
      'words after the end': appended('and more'),
      'a second mark of the end': appended('%%EOF\n'),
      'objects after the end, for readers that look for them': appended(
        `${CONTENT_ONE} 0 obj\n${overlay.body}\nendobj\n`,
      ),
    },
  },
  {
    headline: missing,
    sentence: 'The record says that it is final, but nobody signed the PDF.',
    tamperings: {
      'the signature cut off with its update': unsigned,
      'half of the file cut off': (signed) => signed.slice(0, signed.length / 2),
      'the file as it was before, put behind itself': (signed) =>
        concatBytes(signed, unsigned(signed)),
    },
  },
  {
    headline: missing,
    sentence:
      'Field “author” held a signature in version 3 of the file, and holds none or another one now.',
    tamperings: {
      'the signature taken out of its field': reworded(FIRST_FIELD, /\/V \d+ 0 R/, ''),
      'the signature emptied': (signed) =>
        updated([{ num: signatureIn(signed).num, body: 'null' }])(signed),
      'the field taken out of the form': reworded(FORM, `${FIRST_FIELD} 0 R `, ''),
      'the form taken out': reworded(CATALOG, '/AcroForm 7 0 R', ''),
    },
  },
  {
    headline: unreadable,
    sentence: 'The PDF is damaged at byte',
    tamperings: {
      'the mark of the end cut off': (signed) => signed.slice(0, -7),
      'lists of objects that run in a circle': (signed) => {
        const at = `${latin1(signed).length + 1}`
        return updated([], { prev: Number(at) })(signed)
      },
      'a list of objects that is not there': updated([overlay], { prev: 5 }),
      'an object listed twice': listedTwice,
    },
  },
  {
    headline: unreadable,
    sentence: 'The PDF is encrypted.',
    tamperings: {
      'a password asked for': updated([{ num: 90, body: '<</Filter /Standard /V 1 /R 2>>' }], {
        trailer: '/Root 1 0 R /Encrypt 90 0 R',
      }),
    },
  },
  {
    headline: 'Not a Plumbline report or record',
    sentence: 'It is neither a PDF nor JSON.',
    tamperings: {
      'bytes before the beginning': (signed) => concatBytes(bytesOf('\n'), signed),
    },
  },
]

type Ranges = { start: number; end: number; last: number }

/** The four numbers of the byte range changed where they stand. */
function ranged(signed: Uint8Array<ArrayBuffer>, change: (ranges: Ranges) => number[]) {
  const { range, start, end } = signatureIn(signed)
  const numbers = change({ start, end, last: signed.length - end })
  return inPlace(range, `[${numbers.join(' ')}]`.padEnd(range.length))(signed)
}

/** An update whose list of objects says twice where object 5 stands. */
function listedTwice(signed: Uint8Array<ArrayBuffer>) {
  const line = '5 1\n0000000015 00000 n \n'
  const list = `xref\n${line}${line}trailer\n<</Size 33 /Root 1 0 R>>\nstartxref\n`
  return concatBytes(signed, bytesOf(`${list}${signed.length}\n%%EOF\n`))
}

let signed: Uint8Array<ArrayBuffer>

beforeAll(async () => {
  signed = await aSmallReport()
})

describe.each(table)('“$headline” … “$sentence”', ({ headline, sentence, tamperings }) => {
  test.each(Object.entries(tamperings))('%s', async (_, tamper) => {
    const told = await whatIsTold(await tamper(signed))
    expect(told.headline).toBe(headline)
    expect(told.text).toContain(sentence)
  })
})
