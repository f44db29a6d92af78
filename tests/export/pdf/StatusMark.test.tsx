import { describe, expect, it } from 'vitest'
import { StatusMark } from '#src/export/pdf/StatusMark.tsx'
import { byGravity } from '#src/export/pdf/words.ts'
import { openPdf } from '#tests/support/pdf/file.ts'
import { contentOf } from '#tests/support/pdf/lint-content.ts'
import { renderSheet } from '../tagged/sample-document.tsx'
import { renderPart } from './render-part.tsx'
import { say } from './say.ts'

describe('StatusMark', () => {
  it.each(byGravity)('reads as its word alone: %s', async (status) => {
    const { lines } = await renderPart(<StatusMark status={status} say={say} />)
    expect(lines).toEqual([`P ${say(`status.${status}`)}`])
  })

  it('says of a permission that it is used or not, never met or not met', async () => {
    const used = <StatusMark status="met" say={say} permission />
    const unused = <StatusMark status="not-met" say={say} permission />
    expect((await renderPart(used)).lines).toEqual(['P Used'])
    expect((await renderPart(unused)).lines).toEqual(['P Not used'])
  })

  it('draws a shape of its own for each finding', async () => {
    const shapes = []
    for (const status of byGravity) {
      const { bytes } = await renderSheet(<StatusMark status={status} say={say} />)
      const file = openPdf(bytes)
      const content = contentOf(file, file.pages[0]!.page).toString('latin1')
      shapes.push(content.match(/^[\d. -]+ (?:m|l|c|v)$/gm)?.join() ?? '')
    }
    expect(new Set(shapes).size).toBe(byGravity.length)
  })
})
