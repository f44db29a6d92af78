import { Text, View } from '@react-pdf/renderer'
import { describe, expect, it } from 'vitest'
import { lintPdf } from '#tests/support/pdf-lint.ts'
import { readPdf } from '#tests/support/pdf-reading.ts'
import { renderSheet } from './sample-document.tsx'

const right = { width: 40, textAlign: 'right' } as const

describe('page references', () => {
  it('print the page on which a node begins, also of a node that was moved to the next page', async () => {
    const { bytes } = await renderSheet(
      <View>
        <Text pageOf="whole">000</Text>
        <Text pageOf="first">000</Text>
        <View id="first" style={{ height: 600 }} />
        <View id="whole" wrap={false} style={{ height: 300 }}>
          <Text>moved as a whole</Text>
        </View>
      </View>,
    )
    expect(lintPdf(bytes)).toEqual([])
    const { pages } = await readPdf(bytes)
    expect(pages[0]?.text).toBe('A heading 2 1')
    expect(pages[1]?.text).toBe('moved as a whole')
  })

  it('stand at the right edge when their text does, whatever their length', async () => {
    const { bytes } = await renderSheet(
      <View>
        <Text pageOf="here" style={{ ...right, fontFeatureSettings: ['tnum'] }}>
          0000
        </Text>
        <Text style={{ ...right, fontFeatureSettings: ['tnum'] }}>1</Text>
        <View id="here" />
      </View>,
    )
    const [, reference, plain] = (await readPdf(bytes)).pages[0]!.places
    expect(reference).toEqual(plain)
  })

  it('print nothing for a place that is not there', async () => {
    const { bytes } = await renderSheet(<Text pageOf="nowhere">000</Text>)
    expect((await readPdf(bytes)).pages[0]?.text).toBe('A heading')
  })
})
