import { Link, Page, Text, View } from '@react-pdf/renderer'
import { describe, expect, it } from 'vitest'
import { openPdf } from '#tests/support/pdf/file.ts'
import { isKind, textOf } from '#tests/support/pdf/values.ts'
import { lintPdf } from '#tests/support/pdf-lint.ts'
import { partsOf, readPdf } from '#tests/support/pdf-reading.ts'
import { renderSheet } from './sample-document.tsx'

function annotationsOf(bytes: Uint8Array) {
  const file = openPdf(bytes)
  return file.pages.flatMap(({ page }) =>
    file.array(page.get('Annots')).map((reference) => {
      const contents = file.get(file.dictionary(reference).get('Contents'))
      return isKind(contents, 'text') ? textOf(contents) : ''
    }),
  )
}

describe('links', () => {
  it('belong to a Link element with their text, and say what they lead to', async () => {
    const { bytes } = await renderSheet(
      <Text>
        Before <Link src="https://example.org/?a=1&b=2">the source</Link> after.
      </Text>,
    )
    expect(lintPdf(bytes)).toEqual([])
    expect(annotationsOf(bytes)).toEqual(['the source'])
    const { pages } = await readPdf(bytes)
    expect(partsOf(pages[0]!.tree, 'Link').map((link) => link.text)).toEqual(['the source'])
    expect(partsOf(pages[0]!.tree, 'P')[0]?.text).toBe('Before after.')
  })

  it('are one element when they take several lines, and two when they are two', async () => {
    const { bytes } = await renderSheet(
      <Text>
        <Link src="https://example.org/one">{'one link of many words '.repeat(12)}</Link>{' '}
        <Link src="https://example.org/two">two</Link>
      </Text>,
    )
    expect(lintPdf(bytes)).toEqual([])
    const { pages } = await readPdf(bytes)
    expect(partsOf(pages[0]!.tree, 'Link')).toHaveLength(2)
    expect(annotationsOf(bytes).length).toBeGreaterThan(2)
  })

  it('may be blocks, and lead inside the document', async () => {
    const { bytes } = await renderSheet(
      <View>
        <Link src="#there" alt="Go there">
          There
        </Link>
        <Text id="there">Here</Text>
      </View>,
    )
    expect(lintPdf(bytes)).toEqual([])
    expect(annotationsOf(bytes)).toEqual(['Go there'])
  })

  it('name their own page when the link breaks across two', async () => {
    const { bytes, pages } = await renderSheet(
      <View>
        <View style={{ height: 735 }} />
        <Link src="https://example.org">{'a long link '.repeat(40)}</Link>
      </View>,
    )
    expect(pages).toBe(2)
    expect(lintPdf(bytes)).toEqual([])
    expect(Page).toBeDefined()
  })
})
