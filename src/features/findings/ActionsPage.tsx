import type { ReportAction } from '#src/domain/report-model.ts'
import { findingsWords } from '#src/locales/findings.ts'
import { LinkButton } from '#src/ui/Button.tsx'
import { CardsTable } from '#src/ui/CardsTable.tsx'
import { Citation } from '#src/ui/Citation.tsx'
import { draftAddress } from '#src/ui/draft-address.ts'
import { useWords } from '#src/ui/language.ts'
import { PageTitle } from '#src/ui/PageTitle.tsx'
import { StatusMark } from '#src/ui/StatusMark.tsx'
import type { OpenDraft } from '#src/workflows/open-draft.ts'
import { DraftIdContext, PracticeLink } from './PracticeLink.tsx'
import { SaveActions } from './SaveActions.tsx'
import { useScreenReport } from './screen-report.ts'

type Props = { draft: Pick<OpenDraft, 'store'> }

/** What each practice that falls short leads to: what, who, by when, and where the source says so. */
export function ActionsPage({ draft }: Props) {
  const t = useWords(findingsWords)
  const { report, id } = useScreenReport(draft)
  const { actions, counts } = report
  return (
    <DraftIdContext value={id}>
      <PageTitle title={t('actionsTitle')} />
      <p>
        {actions.length === 0 ? t('actionsNone') : t('actionsIntro', { count: actions.length })}{' '}
        {counts.unanswered > 0 ? t('actionsUnanswered', { count: counts.unanswered }) : null}
      </p>
      {actions.length > 0 ? <ActionTable actions={actions} /> : null}
      <p className="row apart">
        {actions.length > 0 ? <SaveActions draft={draft} /> : null}
        <LinkButton look="quiet" href={draftAddress.letters(id)}>
          {t('toLetters')}
        </LinkButton>
        <LinkButton look="quiet" href={draftAddress.findings(id)}>
          {t('backToFindings')}
        </LinkButton>
      </p>
    </DraftIdContext>
  )
}

function ActionTable({ actions }: { actions: readonly ReportAction[] }) {
  const t = useWords(findingsWords)
  const columns = ['practice', 'what', 'who', 'when'] as const
  const label = (column: (typeof columns)[number]) => t(`column.${column}`)
  return (
    <CardsTable
      caption={t('actionsCaption')}
      captionHidden
      columns={columns.map(label)}
      rows={actions.map((action) => ({
        key: action.practice,
        heading: (
          <>
            <PracticeLink practice={action.practice}>{action.shortTitle}</PracticeLink>
            <br />
            <StatusMark status={action.status} />
          </>
        ),
        cells: [
          { label: label('what'), content: <What action={action} /> },
          { label: label('who'), content: action.who },
          { label: label('when'), content: action.when },
        ],
      }))}
    />
  )
}

function What({ action: { kind, what, lines, place } }: { action: ReportAction }) {
  const t = useWords(findingsWords)
  return (
    <>
      <b>{t(`action.${kind}`)}: </b>
      {what}
      <span className="small below">
        <Citation place={place} />
        {lines.length > 0
          ? ` · ${t('linesShort', { count: lines.length, lines: lines.join(', ') })}`
          : null}
      </span>
    </>
  )
}
