import type { Assessment, Claim } from '#schemas/assessment.ts'
import type { Status } from '#schemas/status.ts'
import { assessmentOn, finding, partsFrom, practicesOf, theFramework } from './building.ts'

const moment = '2025-03-01T00:00:00.000Z'
const sourceCount = 60
const evidencePerLine = 3

/** What people write in a file that has to be laid out: plain, accented, right to left, long words. */
const notes = [
  'The record says what was planned and what was done; the dates do not match, and nobody explains the difference between them.',
  'La evaluación menciona tres riesgos, pero no dice qué se hizo para reducirlos ni quién lo comprobó después de la puesta en marcha.',
  'Dokiman an pa di kilès ki te tcheke sistèm nan; li di sèlman ke yon ekip te gade rezilta yo.',
  'Tài liệu cho biết hệ thống được kiểm tra hằng năm, nhưng không nêu kết quả của lần kiểm tra nào.',
  'لا يذكر التقرير من راجع النظام ولا متى تمت المراجعة.',
  'See https://example.org/a/very/long/path/that/has/no/spaces/and-must-be-broken/somewhere?document=12345678901234567890&page=17 for the whole text.',
] as const

const statuses: readonly Status[] = ['met', 'partly-met', 'not-met', 'not-shown', 'met']

/** Every line answered with three citations, over two hundred claims: what a long investigation leaves. */
export async function largeAssessment(): Promise<Assessment> {
  const { newId, source, cite, row } = partsFrom(0x10000)
  const id = newId()
  const practices = practicesOf(await theFramework())
  const sources = Array.from({ length: sourceCount }, (_, at) =>
    source({
      title: `Document ${at + 1}: minutes, letters and answers to request ${2024_000 + at}`,
      author: at % 3 === 0 ? 'Example Department of Transit' : 'Public Records Project',
      date: `2024-${String((at % 12) + 1).padStart(2, '0')}`,
      link: `https://example.org/documents/${at + 1}`,
      seen: '2025-02-20',
      voice: at % 3 === 0 ? 'agency' : 'independent',
    }),
  )
  const sourceAt = (at: number) => sources[at % sourceCount]!
  const lines = practices.flatMap(({ requirements }) => requirements)
  const findings = lines.map((line, at) => {
    const evidence = Array.from({ length: evidencePerLine }, (_, nth) =>
      cite(
        sourceAt(at * evidencePerLine + nth),
        `page ${at + nth + 1}`,
        nth === 0 ? 'The office decided to go on and to look at it again next year.' : '',
      ),
    )
    const note = `${notes[at % notes.length]} (${line.id})`
    return [
      line.id,
      finding(statuses[at % statuses.length] ?? 'met', note, evidence, { confidence: 'medium' }),
    ] as const
  })
  const claims = [...lines, ...practices].flatMap(({ id: about }, at): Claim[] => [
    claim(newId(), about, sourceAt(3 * at).id, at),
    claim(newId(), about, sourceAt(3 * at + 3).id, at + 1),
  ])
  return assessmentOn(moment, id, 'shadow', {
    title: 'Platform Watch',
    depth: 'full',
    answers: {
      'system-name': 'Platform Watch',
      agency: 'Example Department of Transit',
      component: 'Stations',
      stage: 'in-use',
      'date-implemented': '2022-01-10',
      'is-ai': 'yes',
      purposes: ['rights-d'],
      category: 'rights-impacting',
      'people-affected': Array.from({ length: 30 }, (_, at) =>
        row({
          group: `Group ${at + 1}`,
          'how-many': `${at * 1000}`,
          'how-reached': notes[at % notes.length] ?? '',
        }),
      ),
      'rights-at-stake': Array.from({ length: 20 }, (_, at) =>
        row({ right: 'other', 'how-touched': notes[at % notes.length] ?? '', severity: 'unknown' }),
      ),
    },
    findings: Object.fromEntries(findings),
    claims,
    sources,
  })
}

const claim = (id: string, about: string, source: string, at: number): Claim => ({
  id,
  about,
  reported: at % 4 !== 0,
  statement:
    at % 4 === 0
      ? ''
      : 'Yes. The office follows its own rules on this and has done so since the first day.',
  prompt: 'Is there a process for this, and is it written down?',
  source,
  place: `answer ${at + 1}`,
  caution: at % 7 === 0 ? 'The form asked about the plan, not about what was done.' : '',
})
