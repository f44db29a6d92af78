import { View } from '@react-pdf/renderer'
import { describe, expect, it } from 'vitest'
import { LetterSources } from '#src/export/pdf/LetterSources.tsx'
import { aLetterModel } from '../a-letter-model.ts'
import { renderPart } from './render-part.tsx'

describe('LetterSources', () => {
  it('lists documents, then sources by number, and links only to the web', async () => {
    const { lines } = await renderPart(<LetterSources model={aLetterModel()} />)
    expect(lines.filter((line) => /^(Lbl|Link)/.test(line))).toEqual([
      'Lbl [1]',
      expect.stringContaining('Link https://example.org/notice'),
      'Lbl [2]',
    ])
    expect(lines.join('\n')).toContain('javascript:alert(1)')
  })

  it('is nothing where nothing is cited', async () => {
    const { lines } = await renderPart(
      <View>
        <LetterSources model={aLetterModel({ sources: [] })} />
      </View>,
    )
    expect(lines).toEqual([])
  })
})
