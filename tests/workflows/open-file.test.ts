import { describe, expect, test } from 'vitest'
import { openFile } from '#src/workflows/open-file.ts'
import { aDevice, aFile } from '#tests/support/a-device.ts'
import { anAssessment, aWorkedAssessment } from '#tests/support/an-assessment.ts'
import { anExport, exportOf } from '#tests/support/an-export.ts'

type Content = Parameters<typeof aFile>[1]

async function opened(content: Content) {
  const device = aDevice()
  const result = await openFile(device, aFile('file', content))
  const { id } = result.ok ? result.value : { id: '' }
  const loaded = await device.drafts.load(id)
  return { device, result, draft: loaded.ok ? loaded.value.draft : undefined }
}

describe('a file becomes a new draft', () => {
  test('a draft that was saved to a file comes back whole, under a new id', async () => {
    const { result, draft } = await opened(aWorkedAssessment)
    expect(result).toMatchObject({ ok: true, value: { from: 'assessment' } })
    expect(draft).toEqual({ ...aWorkedAssessment, id: draft?.id })
    expect(draft?.id).not.toBe(aWorkedAssessment.id)
  })

  test.each(['pdf', 'json'] as const)(
    'an exported %s comes back as what was exported',
    async (kind) => {
      const { harm: _, risky: __, ...answers } = aWorkedAssessment.answers
      const shown = ({ about }: { about: string }) => about !== 'appeal'
      const { 'ap-1': ___, ...findings } = aWorkedAssessment.findings
      const { draft } = await opened((await anExport('Ada Advocate'))[kind].bytes)
      expect(draft).toEqual({
        ...aWorkedAssessment,
        id: draft?.id,
        answers,
        findings,
        claims: aWorkedAssessment.claims.filter(shown),
        practiceDepths: { study: 'full' },
      })
    },
  )

  test('exported, opened and exported again, it leads to the same findings', async () => {
    const first = await anExport('Ada Advocate')
    const { draft } = await opened(first.json.bytes)
    const again = await exportOf(draft ?? anAssessment())
    const [one, two] = [first, again].map(({ checks }) => checks[0]?.record?.computed)
    expect(two).toEqual(one)
  })
})

describe('nothing is put on the shelf', () => {
  test.each<[string, Content, string]>([
    ['for a file that is not ours', 'hello', 'not-ours'],
    [
      'for an assessment with a questionnaire that this app lacks',
      anAssessment({ framework: { id: 'gone', version: '1.0.0' } }),
      'framework-unknown',
    ],
  ])('%s', async (_, content, kind) => {
    const { device, result } = await opened(content)
    expect(result).toMatchObject({ ok: false, error: { kind } })
    expect(await device.library.list()).toEqual({ ok: true, value: [] })
  })
})
