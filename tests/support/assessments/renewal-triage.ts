import type { Assessment } from '#schemas/assessment.ts'
import { assessmentOn, finding, partsFrom, practicesOf, theFramework } from './building.ts'
import { aboutRenewalTriage } from './renewal-triage-answers.ts'

const moment = '2025-02-14T09:30:00.000Z'

/** A self-assessment of a system that does not exist, by an agency that does not: every status once. */
export async function renewalTriage(): Promise<Assessment> {
  const { newId, source, cite, row } = partsFrom(0x2000)
  const id = newId()
  const framework = await theFramework()
  const seen = '2025-02-10'
  const impact = source({
    title: 'Impact assessment: Renewal Triage, version 3',
    author: 'Office of Renewals',
    date: '2024-09-30',
    link: 'https://example.gov/renewals/impact-assessment',
    ...{ seen, voice: 'agency' },
  })
  const audit = source({
    title: 'Performance audit 24-17: Renewal Triage',
    author: 'Office of Inspector General',
    date: '2024-11',
    link: 'https://example.gov/oig/24-17',
    ...{ seen, voice: 'independent' },
  })
  const waiver = source({
    title: 'Waiver decision 2024-03',
    author: 'Chief AI Officer',
    date: '2024-11-20',
    link: '',
    ...{ seen, voice: 'agency' },
  })
  const manual = source({
    title: 'Manual for renewal officers, chapter 4',
    author: 'Office of Renewals',
    date: '2024-06',
    link: '',
    ...{ seen, voice: 'agency' },
  })
  const met = (note: string, place: string) =>
    finding('met', note, [cite(impact, place)], { confidence: 'high' })
  const vE = practicesOf(framework).find((practice) => practice.id === 'v-e')
  return assessmentOn(moment, id, 'self', {
    title: 'Renewal Triage',
    answers: aboutRenewalTriage(row),
    practiceDepths: { 'v-e': 'full' },
    sources: [impact, audit, waiver, manual],
    findings: {
      'iv-a': met('Done before launch and brought up to date twice.', 'pages 1-40'),
      'iv-b': finding(
        'partly-met',
        'Tested on live renewals in two of five regions. The other three were left out.',
        [cite(audit, 'page 12', 'Testing covered two regions.'), cite(impact, 'page 31')],
        { confidence: 'high' },
      ),
      'iv-c': met('Reviewed by the AI board, which had no part in building it.', 'annex C'),
      'v-a': finding(
        'partly-met',
        'Error rates were compared by age and language, and by disability only for renewals on paper.',
        [cite(audit, 'page 18')],
        { confidence: 'medium' },
      ),
      'v-b': finding(
        'not-met',
        'No community was asked before launch. Two meetings are planned.',
        [cite(audit, 'page 22', 'The office held no consultation.')],
        { confidence: 'high' },
      ),
      'iv-d': met(
        'Error rates are looked at every month, with limits that stop the queue.',
        'page 35',
      ),
      'iv-e': finding(
        'not-shown',
        'A yearly review is due in March. There is no record of one so far.',
      ),
      'iv-f': finding('met', 'The one new risk was reduced within a week.', [
        cite(audit, 'page 25'),
      ]),
      'iv-g': finding(
        'partly-met',
        'Officers are trained when they start. Nothing comes round again.',
        [cite(manual, 'section 4.2')],
        { confidence: 'medium' },
      ),
      'iv-h': met('Nobody loses a benefit without an officer who looked at the case.', 'page 9'),
      'iv-i': finding('met', 'The entry is in plain language, in four languages.', [
        cite(audit, 'page 28'),
      ]),
      'v-c': met('Groups are compared every month on live results.', 'page 36'),
      'v-d': finding('not-applicable', 'The sorting itself decides nothing against anyone.', [], {
        exemption: 'no-adverse-decision',
      }),
      ...Object.fromEntries(
        (vE?.requirements ?? []).map(({ id: line, level }) => [
          line,
          level === 'may'
            ? finding('not-applicable', 'The appeal that was there is used.')
            : finding('met', 'Every letter names an officer and a day.', [
                cite(manual, 'section 4.7'),
              ]),
        ]),
      ),
      'v-f': finding('waived', 'The Chief AI Officer waived the opt-out.', [
        cite(waiver, 'page 1'),
      ]),
    },
  })
}
