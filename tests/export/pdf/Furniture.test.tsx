import { Document, Page, Text } from '@react-pdf/renderer'
import { expect, it } from 'vitest'
import type { ReportModel } from '#src/domain/report-model.ts'
import { Furniture, titleOf } from '#src/export/pdf/Furniture.tsx'
import { lintPdf } from '#tests/support/pdf-lint.ts'
import { readPdf, wholeText } from '#tests/support/pdf-reading.ts'
import { aReport } from '../a-report.ts'
import { renderDocument } from '../tagged/sample-document.tsx'
import { say } from './say.ts'

async function threePages(model: ReportModel) {
  const { bytes } = await renderDocument(
    <Document>
      <Page size="A5" style={{ padding: 60 }} experimentalPagination>
        <Furniture model={model} say={say} />
        <Text tag="H1">Title</Text>
        <Text break>second page</Text>
        <Text break>third page</Text>
      </Page>
    </Document>,
  )
  expect(lintPdf(bytes)).toEqual([])
  return (await readPdf(bytes)).pages
}

it('stands on every page, outside what is read aloud', async () => {
  const pages = await threePages(aReport())
  pages.forEach(({ text }, index) => {
    expect(text).toContain('Benefit score · rights-impact assessment')
    expect(text).toContain(`${index + 1} of 3`)
    expect(text).not.toContain('DRAFT')
  })
  expect(pages.map(({ tree }) => wholeText(tree))).toEqual(['Title', 'second page', 'third page'])
})

it('says on every page of a draft that it is one', async () => {
  const pages = await threePages(aReport({ state: 'draft' }))
  expect(pages.filter(({ text }) => text.includes('DRAFT · not signed'))).toHaveLength(3)
})

it('takes the title that a person gave, else the name of the system', () => {
  const model = aReport({ title: ' ' })
  expect(titleOf(model, say)).toBe('Benefit score')
  expect(titleOf({ ...model, system: { ...model.system, name: '' } }, say)).toBe(say('untitled'))
})
