import { Text } from '@react-pdf/renderer'
import { expect, it } from 'vitest'
import { InternalLink, practiceId, sourceId } from '#src/export/pdf/InternalLink.tsx'
import { renderPart } from './render-part.tsx'

it('leads to a named place and reads as its text', async () => {
  const { lines } = await renderPart(
    <InternalLink to={practiceId('study')}>
      <Text id={practiceId('study')}>Study</Text>
    </InternalLink>,
  )
  expect(lines).toEqual(['Link Study'])
})

it('names places of different kinds apart', () => {
  expect(practiceId('source-1')).not.toBe(sourceId(1))
})
