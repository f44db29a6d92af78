import { describe, expect, test } from 'vitest'
import {
  anXmp,
  FIRST_FIELD,
  FORM,
  INFORMATION,
  METADATA,
  pdfObjects,
  stream,
} from '#tests/support/a-pdf.ts'
import { afterSigning } from '#tests/support/after-signing.ts'

const fields = `[${FIRST_FIELD} 0 R ${FIRST_FIELD + 1} 0 R]`
/** The catalog as signing leaves it, with more in it. */
const catalog = (more: string, change: (body: string) => string = (body) => body) => {
  const body = (pdfObjects().get(1) ?? '').trimEnd().slice(0, -2)
  return { num: 1, body: `${change(body)} /Perms <</DocMDP 32 0 R>> ${more}>>` }
}
const metadata = (xmp: string) => ({
  num: METADATA,
  body: stream('/Type /Metadata /Subtype /XML', Buffer.from(xmp).toString('latin1')),
})

describe('the catalog', () => {
  test.each([
    ['certificates for later checks', '/DSS <</Certs []>>', { kind: 'validation-data' }],
    ['extensions', '/Extensions <<>>', { kind: 'catalog', keys: ['Extensions'] }],
    ['a version', '/Version /2.0', { kind: 'catalog', keys: ['Version'] }],
  ])('may gain %s', async (_, more, change) => {
    expect(await afterSigning([catalog(more)])).toMatchObject({
      verdict: 'later-permitted',
      changes: [{ ...change, severity: 'permitted', object: 1 }],
    })
  })

  test.each([
    ['a script', '/OpenAction <</S /JavaScript /JS (x)>>', ['OpenAction']],
    ['layers that hide', '/OCProperties <<>>', ['OCProperties']],
  ])('may not gain %s', async (_, more, keys) => {
    expect(await afterSigning([catalog(more)])).toMatchObject({
      verdict: 'changed-after',
      changes: [{ kind: 'catalog', severity: 'forbidden', keys, object: 1 }],
    })
  })

  test('may not name other files, pages or permissions', async () => {
    const swapped = catalog('', (body) =>
      body.replace('30 0 R', '31 0 R').replace('2 0 R', '3 0 R'),
    )
    const { changes } = await afterSigning([swapped])
    expect(changes.map(({ keys }) => keys)).toEqual([['Pages'], ['Names']])
    const open = { num: 1, body: pdfObjects().get(1) ?? '' }
    expect((await afterSigning([open])).changes).toMatchObject([
      { severity: 'forbidden', keys: ['Perms'] },
    ])
  })

  test('may point to the same form and metadata elsewhere', async () => {
    const moved = catalog('', (body) =>
      body
        .replace(`/AcroForm ${FORM} 0 R`, '/AcroForm 90 0 R')
        .replace(`/Metadata ${METADATA}`, '/Metadata 91'),
    )
    const form = { num: 90, body: `<</Fields ${fields} /SigFlags 3>>` }
    const after = await afterSigning([moved, form, { ...metadata(anXmp()), num: 91 }])
    expect(after).toMatchObject({ verdict: 'later-permitted', changes: [] })
  })
})

describe('the form', () => {
  const form = (more: string) => ({ num: FORM, body: `<</Fields ${fields} ${more}>>` })

  test('may gain defaults that it had not, and other flags', async () => {
    const after = await afterSigning([form('/SigFlags 1 /DR <<>> /DA (x)')])
    expect(after).toMatchObject({
      verdict: 'later-permitted',
      changes: [{ kind: 'form', severity: 'permitted', keys: ['DR', 'DA'] }],
    })
  })

  test.each(['/NeedAppearances true', '/XFA (x)', '/CO []'])('may not gain %s', async (more) => {
    expect(await afterSigning([form(`/SigFlags 3 ${more}`)])).toMatchObject({
      verdict: 'changed-after',
      changes: [{ kind: 'form', severity: 'forbidden' }],
    })
  })

  test('may not lose the entries that it had', async () => {
    const after = await afterSigning([{ num: FORM, body: '(no form)' }])
    expect(after.verification.problems).toMatchObject([{ kind: 'signature-removed' }])
  })

  test('may write its fields in another order', async () => {
    const turned = `[${FIRST_FIELD + 1} 0 R ${FIRST_FIELD} 0 R]`
    const after = await afterSigning([{ num: FORM, body: `<</Fields ${turned} /SigFlags 3>>` }])
    expect(after.verification.signatures).toMatchObject([{ verdict: 'later-permitted' }])
  })
})

describe('the description of the file', () => {
  test.each([
    ['a title', '<</Title (Test 2) /Producer (by hand) /ModDate (D:20260101000000Z)>>', ['Title']],
    [
      'an author',
      '<</Title (Test) /Producer (by hand) /ModDate (D:20260101000000Z) /Author (A)>>',
      ['Author'],
    ],
    ['nothing', '(none)', ['Title', 'Producer', 'ModDate']],
  ])('may not change to %s', async (_, body, keys) => {
    expect(await afterSigning([{ num: INFORMATION, body }])).toMatchObject({
      verdict: 'changed-after',
      changes: [{ kind: 'information', severity: 'forbidden', keys }],
    })
  })
})

describe('the description of the file, moved', () => {
  test('may stand elsewhere as long as it says the same', async () => {
    const body = pdfObjects().get(INFORMATION) ?? ''
    const after = await afterSigning([{ num: 90, body }], {
      update: { trailer: '/Root 1 0 R /Info 90 0 R' },
    })
    expect(after).toMatchObject({ verdict: 'later-permitted', changes: [] })
  })
})

describe('the metadata', () => {
  test('may be written anew when it says the same of title and record', async () => {
    const xmp = anXmp().replace('<dc:title>', '<xmp:ModifyDate>2027</xmp:ModifyDate><dc:title>')
    expect(await afterSigning([metadata(xmp)])).toMatchObject({
      verdict: 'later-permitted',
      changes: [{ kind: 'metadata', severity: 'permitted', object: METADATA }],
    })
  })

  test.each([
    ['another digest', metadata(anXmp('0f1e', 'cd'.repeat(32)))],
    ['another record', metadata(anXmp('beef'))],
    ['another title', metadata(anXmp().replace('>Test<', '>Other<'))],
    ['nothing', { num: METADATA, body: '(none)' }],
  ])('may not say %s', async (_, change) => {
    expect(await afterSigning([change])).toMatchObject({
      verdict: 'changed-after',
      changes: [{ kind: 'metadata', severity: 'forbidden', object: METADATA }],
    })
  })

  test('may not appear where there was none', async () => {
    const more = `/Metadata ${METADATA} 0 R`
    const gained = catalog(more, (body) => body.replace(/\/Metadata \d+ 0 R/, ''))
    expect(await afterSigning([gained, metadata(anXmp())], { xmp: null })).toMatchObject({
      verdict: 'changed-after',
      changes: [{ kind: 'metadata', severity: 'forbidden' }],
    })
  })
})
