import { describe, expect, it } from 'vitest'
import type { ReportModel } from '#src/domain/report-model.ts'
import { createReportRenderer } from '#src/export/render-report-pdf.ts'
import { fontFilesOnDisk } from '#tests/support/font-files.ts'
import { lintPdf } from '#tests/support/pdf-lint.ts'
import { outlineOf, readPdf } from '#tests/support/pdf-reading.ts'
import { aReport } from '../a-report.ts'
import { aReportPractice } from '../report-parts.ts'

async function printed(model: ReportModel) {
  const result = await createReportRenderer(fontFilesOnDisk)({
    model,
    recordJson: new TextEncoder().encode('{}'),
  })
  if (!result.ok) throw new Error(result.error.kind)
  expect(lintPdf(result.value.bytes)).toEqual([])
  return await readPdf(result.value.bytes)
}

const chapters = [
  'Claim beside finding',
  'How the verdict follows',
  'The practices, one by one',
  'Who shows what',
  'Contradictions',
  'Rights at stake',
  'People affected',
  'Open questions',
  'What to do next',
  'Answers about the system',
  'Also on the record',
  'Sources',
  'Method',
  'How to check this file',
]

describe('reportDocument', () => {
  it('has every chapter, in the outline and in the contents, with the page it begins on', async () => {
    const { pages, outline } = await printed(aReport())
    expect(outline.map(({ title }) => title)).toEqual(['Benefit score', ...chapters])
    const contents = outlineOf(pages[0]!.tree).map((line) => line.trim())
    for (const title of chapters) {
      const page = pages.findIndex(({ tree }) =>
        outlineOf(tree).some((line) => line.trim() === `H2 ${title}`),
      )
      expect(contents).toContain(`Link ${title} ${page + 1}`)
    }
    expect(outline[3]?.items.map(({ title }) => title)).toEqual(['Study', 'Watch', 'Appeal'])
  })

  it('leaves out the chapters that would be empty', async () => {
    const { outline } = await printed(aReport({ chapters: [], context: [] }))
    const titles = outline.map(({ title }) => title)
    expect(titles).not.toContain('Answers about the system')
    expect(titles).not.toContain('Also on the record')
  })

  it('prints a report in which nothing was answered', async () => {
    const { pages } = await printed(
      aReport({
        title: '',
        system: { name: '', agency: '', component: '', useCaseId: '', stage: '' },
        verdict: {
          rule: 'none',
          tone: 'neutral',
          headline: '',
          explanation: '',
          places: [],
          grounds: [],
        },
        notes: [],
        practices: [],
        opacity: { ...aReport().opacity, practices: [] },
        contradictions: {
          accepted: [],
          counts: { found: 0, accepted: 0, rejected: 0, noted: 0, undecided: 0 },
        },
        rightsMatrix: { kind: 'table', columns: [], rows: [] },
        peopleAffected: { kind: 'table', columns: [], rows: [] },
        chapters: [],
        openQuestions: [],
        actions: [],
        sources: [],
        context: [],
        method: [],
      }),
    )
    expect(pages[0]?.text).toContain('A system without a name yet')
    expect(pages.length).toBeLessThan(5)
  })

  it('prints a report of forty practices', async () => {
    const practices = Array.from({ length: 40 }, (_, index) =>
      aReportPractice({
        id: `practice-${index}`,
        title: `Practice number ${index}`,
        note: 'A note of a few sentences. '.repeat(1 + (index % 40)),
      }),
    )
    const { pages } = await printed(aReport({ practices }))
    expect(pages.length).toBeGreaterThan(15)
    const headings = pages.flatMap(({ tree }) =>
      outlineOf(tree).filter((line) => line.includes('H3 Practice number')),
    )
    expect(headings).toHaveLength(40)
  })
})
