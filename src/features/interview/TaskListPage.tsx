import { progressOf } from '#src/domain/progress.ts'
import { interviewWords } from '#src/locales/interview.ts'
import { LinkButton } from '#src/ui/Button.tsx'
import { draftAddress } from '#src/ui/draft-address.ts'
import { useWords } from '#src/ui/language.ts'
import { Meter } from '#src/ui/Meter.tsx'
import { Notice } from '#src/ui/Notice.tsx'
import { PageTitle } from '#src/ui/PageTitle.tsx'
import { summaryOf } from '#src/workflows/draft-summary.ts'
import type { OpenDraft } from '#src/workflows/open-draft.ts'
import { DepthSwitch } from './DepthSwitch.tsx'
import { QuestionSearch } from './QuestionSearch.tsx'
import { sectionGroups } from './section-groups.ts'
import { TaskSection } from './TaskSection.tsx'
import { useOverview } from './use-overview.ts'

/** All sections of one assessment with what is answered in each: where a person starts and comes back to. */
export function TaskListPage({ draft }: { draft: OpenDraft }) {
  const t = useWords(interviewWords)
  const overview = useOverview(draft)
  const { framework, assessment, findings } = overview
  const progress = progressOf(framework, assessment, findings)
  const { answered, total } = progress.requirements
  const { title, unit } = summaryOf(framework, assessment)
  return (
    <main>
      <PageTitle title={title || t('untitled')} />
      <p>{framework.title}</p>
      <Notice tone="neutral">
        <p>{framework.standing}</p>
      </Notice>
      <div className="prose">
        <div className="spaced">
          <Meter value={answered} max={total} words={t(`of.${unit}`, { answered, total })} />
        </div>
        <DepthSwitch draft={draft} />
      </div>
      <QuestionSearch overview={overview} />
      {sectionGroups(findings.asked.sections, t('aboutTheUse')).map(({ heading, sections }) => (
        <section key={heading} className="apart">
          <h2>{heading}</h2>
          {sections.map((asked) => (
            <TaskSection
              key={asked.section.id}
              draft={assessment.id}
              asked={asked}
              progress={progress.sections.find(({ id }) => id === asked.section.id)}
            />
          ))}
        </section>
      ))}
      <section className="apart">
        <h2>{t('conclude')}</h2>
        <p>{t('concludeText')}</p>
        <p className="row">
          <LinkButton href={draftAddress.findings(assessment.id)}>{t('page.findings')}</LinkButton>
          {(['sources', 'actions', 'export'] as const).map((page) => (
            <LinkButton key={page} look="quiet" href={draftAddress[page](assessment.id)}>
              {t(`page.${page}`)}
            </LinkButton>
          ))}
        </p>
      </section>
    </main>
  )
}
