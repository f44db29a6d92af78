import { memo, useMemo } from 'react'
import { useStore } from 'zustand'
import type { Practice, Requirement } from '#schemas/practice.ts'
import { citedPlace } from '#src/domain/citation.ts'
import { isPermission } from '#src/domain/conclude.ts'
import type { PracticeFinding } from '#src/domain/findings.ts'
import { interviewWords } from '#src/locales/interview.ts'
import { Button } from '#src/ui/Button.tsx'
import { Citation, LevelTag } from '#src/ui/Citation.tsx'
import { useWords } from '#src/ui/language.ts'
import { spreadTerms, type Term } from '#src/ui/split-at-terms.ts'
import { TermedText } from '#src/ui/TermedText.tsx'
import { useToast } from '#src/ui/Toasts.tsx'
import type { OpenDraft } from '#src/workflows/open-draft.ts'
import { FindingFields } from './FindingFields.tsx'
import type { FindingForm } from './use-finding-form.ts'

type Props = {
  draft: OpenDraft
  /** With every line, also those that are not asked at present. */
  whole: Practice
  finding: PracticeFinding
  form: FindingForm
}

/** Each line of the practice with the same small pattern, its level told apart. */
export function PracticeLines({ draft, whole, finding, form }: Props) {
  const t = useWords(interviewWords)
  const glossary = useStore(draft.store, (state) => state.framework.glossary)
  const terms = useMemo(() => {
    const texts = [whole.summary, ...whole.requirements.map(({ text }) => text)]
    const [, ...spread] = spreadTerms(texts, glossary)
    return new Map(whole.requirements.map(({ id }, at) => [id, spread[at]]))
  }, [whole, glossary])
  return (
    <>
      <h2>{t('lines', { count: finding.requirements.length })}</h2>
      <OpenLines finding={finding} form={form} />
      {finding.requirements.map(({ requirement, reasons }) => (
        <Line
          key={requirement.id}
          draft={draft}
          practice={whole.id}
          requirement={requirement}
          terms={terms.get(requirement.id) ?? none}
          isWaived={reasons.some(({ kind }) => kind === 'waiver-on-record')}
          form={form}
        />
      ))}
    </>
  )
}

const none: Term[] = []

type LineProps = {
  draft: OpenDraft
  practice: string
  requirement: Requirement
  terms: Term[]
  isWaived: boolean
  form: FindingForm
}

/** Takes nothing that changes while a person types elsewhere: a practice may have twenty of these. */
const Line = memo(function Line(props: LineProps) {
  const { draft, practice, requirement, terms, isWaived, form } = props
  const t = useWords(interviewWords)
  const framework = useStore(draft.store, (state) => state.framework)
  const { id, level, scope, citation, text, exemptions, evidence } = requirement
  return (
    <section className="line" id={id} tabIndex={-1} aria-label={t('line', { id })}>
      <div className="cite">
        <LevelTag level={level} />
        <Citation place={citedPlace(framework, citation)} />
        <span className="mono">{id}</span>
        {scope === 'rights' ? <span>{t('scope.rights')}</span> : null}
      </div>
      <TermedText text={text} terms={terms} />
      {evidence ? (
        <p className="small">
          {t('whatShows')}: {evidence.join('; ')}
        </p>
      ) : null}
      <FindingFields
        draft={draft}
        form={form}
        part={{
          target: id,
          label: t(isPermission(level) ? 'lineUsed' : 'lineShows', { id }),
          exemptions,
          permission: isPermission(level),
          claimsAbout: [id, practice],
          isWaived,
        }}
        folded
      />
    </section>
  )
})

/** Offers "not shown" for all lines without an answer at once, since nothing on the record shows them. */
function OpenLines({ finding, form }: Pick<Props, 'finding' | 'form'>) {
  const t = useWords(interviewWords)
  const toast = useToast()
  const open = finding.requirements
    .filter(
      ({ requirement, status }) => status === 'unanswered' && !isPermission(requirement.level),
    )
    .map(({ requirement }) => requirement.id)
  if (open.length === 0) return null
  const count = open.length
  return (
    <p className="row">
      <span>{t('openLines', { count })}</span>
      <Button
        small
        look="quiet"
        onClick={() => {
          for (const id of open) form.choose(id, 'not-shown')
          toast({
            text: t('linesMarked', { count }),
            undo: () => {
              for (const id of open) form.choose(id, '')
            },
          })
        }}
      >
        {t('markOpenLines')}
      </Button>
    </p>
  )
}
