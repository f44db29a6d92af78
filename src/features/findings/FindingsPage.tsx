import { Link } from 'wouter'
import type { ReportModel } from '#src/domain/report-model.ts'
import { findingsWords } from '#src/locales/findings.ts'
import { LinkButton } from '#src/ui/Button.tsx'
import { draftAddress } from '#src/ui/draft-address.ts'
import { useWords } from '#src/ui/language.ts'
import { PageTitle } from '#src/ui/PageTitle.tsx'
import type { OpenDraft } from '#src/workflows/open-draft.ts'
import { DepthAndProgress } from './DepthAndProgress.tsx'
import { FilledTable } from './FilledTable.tsx'
import { FindingsMatrix } from './FindingsMatrix.tsx'
import { Legend } from './Legend.tsx'
import { OpacitySection } from './OpacitySection.tsx'
import { OpenQuestions } from './OpenQuestions.tsx'
import { DraftIdContext } from './PracticeLink.tsx'
import { StatusCounts } from './StatusCounts.tsx'
import { useScreenReport } from './screen-report.ts'
import { VerdictPanel } from './VerdictPanel.tsx'

type Props = { draft: Pick<OpenDraft, 'store'> }

/** What follows from the answers: verdict, counts, and claim beside finding. Computed, never typed. */
export function FindingsPage({ draft }: Props) {
  const t = useWords(findingsWords)
  const { report, progress, id } = useScreenReport(draft)
  return (
    <DraftIdContext value={id}>
      <p className="cite">
        {[t('title'), report.title || t('noName'), report.system.agency]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <VerdictPanel
        verdict={report.verdict}
        report={report}
        heading={(headline) => <PageTitle title={t('title')}>{headline}</PageTitle>}
      />
      <p className="small">
        <b>{t('yardstick')}: </b>
        {report.yardstick.title}. {report.yardstick.standing}
      </p>
      <StatusCounts counts={report.counts} />
      <DepthAndProgress report={report} progress={progress} />
      {report.notes.length > 0 ? (
        <section className="apart">
          <h2>{t('notes')}</h2>
          {report.notes.map((note) => (
            <VerdictPanel
              key={note.rule}
              verdict={note}
              report={report}
              heading={(headline) => <h3>{headline}</h3>}
            />
          ))}
        </section>
      ) : null}
      <section className="apart">
        <h2>{t('matrix')}</h2>
        {report.practices.length > 0 ? (
          <FindingsMatrix practices={report.practices} />
        ) : (
          <p>{t('matrixEmpty')}</p>
        )}
        <Legend />
      </section>
      <section className="apart">
        <h2>{t('opacity')}</h2>
        <OpacitySection opacity={report.opacity} />
      </section>
      <section className="apart">
        <h2>{t('contradictions')}</h2>
        <p>
          {t('contradictionsFound', {
            count: report.contradictions.counts.found,
            accepted: report.contradictions.counts.accepted,
          })}{' '}
          <Link href={draftAddress.contradictions(id)}>{t('toContradictions')}</Link>
        </p>
      </section>
      <Tables report={report} />
      <section className="apart">
        <h2>{t('open')}</h2>
        <OpenQuestions report={report} />
      </section>
      <p className="row apart">
        <LinkButton href={draftAddress.export(id)}>{t('toExport')}</LinkButton>
        <LinkButton look="quiet" href={draftAddress.actions(id)}>
          {t('toActions', { count: report.actions.length })}
        </LinkButton>
        <LinkButton look="quiet" href={`/compare/${id}`}>
          {t('toCompare')}
        </LinkButton>
        <LinkButton look="quiet" href={draftAddress.letters(id)}>
          {t('toLetters')}
        </LinkButton>
      </p>
    </DraftIdContext>
  )
}

function Tables({ report }: { report: ReportModel }) {
  const t = useWords(findingsWords)
  return (
    <>
      <section className="apart">
        <h2>{t('rights')}</h2>
        <FilledTable
          caption={t('rightsCaption')}
          table={report.rightsMatrix}
          whenEmpty={<p>{t('rightsEmpty')}</p>}
        />
      </section>
      <section className="apart">
        <h2>{t('people')}</h2>
        <FilledTable
          caption={t('peopleCaption')}
          table={report.peopleAffected}
          whenEmpty={<p>{t('peopleEmpty')}</p>}
        />
      </section>
    </>
  )
}
