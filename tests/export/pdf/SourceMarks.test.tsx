import { Text } from '@react-pdf/renderer'
import { expect, it } from 'vitest'
import { EvidenceCell, SourceMarks } from '#src/export/pdf/SourceMarks.tsx'
import { renderPart } from './render-part.tsx'
import { say } from './say.ts'

it('marks each source once, as a link', async () => {
  const { lines } = await renderPart(
    <Text>
      See <SourceMarks numbers={[3, 5, 3]} say={say} />
    </Text>,
  )
  expect(lines).toEqual(['P See', 'Link [3]', 'Link [5]'])
})

it('leaves out a source that is not in the list', async () => {
  const { lines } = await renderPart(
    <Text>
      See <SourceMarks numbers={[0]} say={say} />
    </Text>,
  )
  expect(lines).toEqual(['P See'])
})

it('says in a table that none is cited', async () => {
  const { lines } = await renderPart(<EvidenceCell numbers={[]} say={say} />)
  expect(lines).toEqual(['P None cited'])
})
