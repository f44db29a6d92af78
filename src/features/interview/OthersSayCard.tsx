import { memo, useMemo } from 'react'
import { Link } from 'wouter'
import { useStore } from 'zustand'
import type { Practice } from '#schemas/practice.ts'
import { contradictionsIn } from '#src/domain/contradictions.ts'
import { sourceNumber } from '#src/domain/numbered-sources.ts'
import { interviewWords } from '#src/locales/interview.ts'
import { draftAddress } from '#src/ui/draft-address.ts'
import { useWords } from '#src/ui/language.ts'
import type { OpenDraft } from '#src/workflows/open-draft.ts'

type Props = { draft: Pick<OpenDraft, 'store'>; practice: Practice }

/** Beside what the agency says: what others show on the practice or its lines, and what collides. */
export const OthersSayCard = memo(function OthersSayCard({ draft, practice }: Props) {
  const t = useWords(interviewWords)
  const framework = useStore(draft.store, (state) => state.framework)
  const assessment = useStore(draft.store, (state) => state.assessment)
  const { sources, findings } = assessment
  const targets = [practice.id, ...practice.requirements.map(({ id }) => id)]
  const voices = new Map(sources.map((source) => [source.id, source]))
  const evidence = targets
    .flatMap((target) => findings[target]?.evidence ?? [])
    .filter(({ source }) => voices.get(source)?.voice === 'independent')
  const collisions = useMemo(
    () =>
      contradictionsIn(framework, assessment).found.filter(({ rule }) =>
        rule.about.includes(practice.id),
      ),
    [framework, assessment, practice],
  )
  return (
    <section className="card" aria-label={t('othersSay')}>
      <h2>{t('othersSay')}</h2>
      {evidence.length === 0 ? <p>{t('othersNone')}</p> : null}
      {evidence.map(({ id, source, place, quote }) => (
        <div key={id} className="claim-one">
          {quote === '' ? null : <blockquote>{t('quoted', { statement: quote })}</blockquote>}
          <p className="small">
            {t('othersPlace', {
              number: sourceNumber({ sources }, source),
              title: voices.get(source)?.title ?? '',
              place,
            })}
          </p>
        </div>
      ))}
      {collisions.length > 0 ? (
        <p>
          {t('collisions', { count: collisions.length })}{' '}
          <Link href={draftAddress.contradictions(assessment.id)}>{t('toContradictions')}</Link>
        </p>
      ) : null}
    </section>
  )
})
