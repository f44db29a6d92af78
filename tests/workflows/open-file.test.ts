import { describe, expect, test } from 'vitest'
import { err } from '#src/domain/result.ts'
import { createMemoryAttachments } from '#src/storage/attachment-repository.ts'
import { openFile } from '#src/workflows/open-file.ts'
import { aDevice, aFile } from '#tests/support/a-device.ts'
import { aFramework } from '#tests/support/a-framework.ts'
import { aKeptSource } from '#tests/support/a-kept-file.ts'
import { anAssessment, aWorkedAssessment } from '#tests/support/an-assessment.ts'
import { anExport, exportDeps, exportOf } from '#tests/support/an-export.ts'
import { exportAssessment } from '#tests/support/linted-signing.ts'

type Content = Parameters<typeof aFile>[1]

async function opened(content: Content) {
  const device = aDevice()
  const attachments = createMemoryAttachments()
  const result = await openFile({ ...device, attachments }, aFile('file', content))
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

describe('files inside a record', () => {
  const kept = aKeptSource('letter')
  const inside = async () => {
    const attachments = createMemoryAttachments()
    const assessment = anAssessment({ title: 'With a file', sources: [kept.source] })
    await attachments.save(assessment.id, kept.attachment.sha256, kept.bytes)
    const exported = await exportAssessment(
      { ...exportDeps(), attachments },
      { framework: aFramework, assessment },
    )
    if (!exported.ok) throw new Error(exported.error.kind)
    return aFile('record.json', exported.value.json.bytes)
  }

  test('come back with the draft', async () => {
    const device = aDevice()
    const attachments = createMemoryAttachments()
    const opened = await openFile({ ...device, attachments }, await inside())
    if (!opened.ok) throw new Error(opened.error.kind)
    expect(await attachments.load(opened.value.id, kept.attachment.sha256)).toMatchObject({
      value: kept.bytes,
    })
  })

  test('leave no draft without them on a device that is full', async () => {
    const device = aDevice()
    const save = () => Promise.resolve(err({ kind: 'storage-full' } as const))
    const attachments = { ...createMemoryAttachments(), save }
    expect(await openFile({ ...device, attachments }, await inside())).toEqual({
      ok: false,
      error: { kind: 'storage-full' },
    })
    expect(await device.library.list()).toEqual({ ok: true, value: [] })
  })
})

test('a file that was read all the same after a stop makes no draft', async () => {
  const device = { ...aDevice(), attachments: createMemoryAttachments() }
  const stopped = { ok: false, error: { kind: 'work-stopped' } }
  expect(await openFile(device, aFile('a.json', aWorkedAssessment), AbortSignal.abort())).toEqual(
    stopped,
  )
  expect(await device.library.list()).toEqual({ ok: true, value: [] })
})
