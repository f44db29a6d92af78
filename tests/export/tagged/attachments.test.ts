import { expect, it } from 'vitest'
import { attach } from '#src/export/tagged/attachments.ts'
import { lintCatalog } from '#tests/support/pdf/lint-catalog.ts'
import { readPdf } from '#tests/support/pdf-reading.ts'
import { openContext } from './open-context.ts'

it('embeds files byte for byte as sources of the document', async () => {
  const { context, drawing, finish } = openContext()
  const bytes = new TextEncoder().encode('{"agency":"Łódź"}')
  const attachment = { mediaType: 'application/json', description: 'The record', bytes }
  attach(context, { ...attachment, name: 'assessment.json' }, new Date('2026-01-02T03:04:05Z'))
  attach(context, { ...attachment, name: 'b.json' }, new Date('2026-01-02T03:04:05Z'))
  drawing.addPage()
  const finished = await finish()
  expect(lintCatalog(finished.file)).toEqual([])
  expect(finished.file.array(finished.file.catalog.get('AF'))).toHaveLength(2)
  const { attachments } = await readPdf(finished.bytes)
  expect(Object.keys(attachments)).toEqual(['assessment.json', 'b.json'])
  expect([...attachments['assessment.json']!]).toEqual([...bytes])
})
