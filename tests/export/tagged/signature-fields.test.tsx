import { Text, View } from '@react-pdf/renderer'
import { describe, expect, it } from 'vitest'
import { openPdf } from '#tests/support/pdf/file.ts'
import { isKind, nameOf, textOf } from '#tests/support/pdf/values.ts'
import { lintPdf } from '#tests/support/pdf-lint.ts'
import { partsOf, readPdf } from '#tests/support/pdf-reading.ts'
import { renderSheet } from './sample-document.tsx'

const form = (
  <View style={{ paddingLeft: 30 }}>
    <Text>Author</Text>
    <View
      signatureField={{ name: 'author', label: 'Signature of the author' }}
      style={{ width: 200, height: 50, borderWidth: 1 }}
    />
  </View>
)
const timestamp = { name: 'timestamp', label: 'Timestamp' }

describe('signature fields', () => {
  it('are empty, tagged, described and listed in the form', async () => {
    const { bytes } = await renderSheet(form, { reservedField: timestamp })
    expect(lintPdf(bytes)).toEqual([])
    const { fields, pages } = await readPdf(bytes)
    expect(fields).toEqual(['timestamp', 'author'])
    expect(partsOf(pages[0]!.tree, 'Form').map((part) => part.alt)).toEqual([
      'Signature of the author',
    ])
  })

  it('lie where their node lies, and the reserved one outside the page', async () => {
    const { bytes } = await renderSheet(form, { reservedField: timestamp })
    const file = openPdf(bytes)
    const acroForm = file.dictionary(file.catalog.get('AcroForm'))
    const fields = file.array(acroForm.get('Fields')).map((field) => file.dictionary(field))
    const name = (key: string) =>
      fields.map((field) => {
        const value = file.get(field.get(key))
        return isKind(value, 'text') ? textOf(value) : nameOf(value)
      })
    expect(name('T')).toEqual(['timestamp', 'author'])
    expect(name('FT')).toEqual(['Sig', 'Sig'])
    const [unseen, seen] = fields.map((field) => file.array(field.get('Rect')).map(Number))
    expect(unseen).toEqual([-20, -20, -20, -20])
    expect(seen![0]).toBe(70)
    expect(seen![2]! - seen![0]!).toBe(200)
    expect(acroForm.get('SigFlags')).toBe(3)
    expect(acroForm.has('NeedAppearances')).toBe(false)
    expect(fields.some((field) => field.has('V'))).toBe(false)
  })

  it('make no form when there are none', async () => {
    const { bytes } = await renderSheet(<Text>Nothing to sign</Text>)
    expect(openPdf(bytes).catalog.has('AcroForm')).toBe(false)
  })
})
