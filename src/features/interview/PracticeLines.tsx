import { useWatch } from 'react-hook-form'
import { citedPlace } from '#src/domain/citation.ts'
import { isPermission } from '#src/domain/conclude.ts'
import type { PracticeFinding, RequirementFinding } from '#src/domain/findings.ts'
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
import type { Overview } from './use-overview.ts'

type Props = {
  draft: OpenDraft
  overview: Overview
  finding: PracticeFinding
  form: FindingForm
}

/** Each line of the practice with the same small pattern, its level told apart. */
export function PracticeLines({ draft, overview, finding, form }: Props) {
  const t = useWords(interviewWords)
  const [, ...terms] = spreadTerms(
    [finding.practice.summary, ...finding.requirements.map((line) => line.requirement.text)],
    overview.framework.glossary,
  )
  return (
    <>
      <h2>{t('lines', { count: finding.requirements.length })}</h2>
      <OpenLines finding={finding} form={form} />
      {finding.requirements.map((line, at) => (
        <Line
          key={line.requirement.id}
          draft={draft}
          overview={overview}
          line={line}
          terms={terms[at] ?? []}
          practiceClaims={finding.claims}
          form={form}
        />
      ))}
    </>
  )
}

type LineProps = Omit<Props, 'finding'> & {
  line: RequirementFinding
  terms: Term[]
  practiceClaims: PracticeFinding['claims']
}

function Line({ draft, overview, line, terms, practiceClaims, form }: LineProps) {
  const t = useWords(interviewWords)
  const { requirement } = line
  const { id, level, scope, citation, text, exemptions, evidence } = requirement
  return (
    <section className="line" id={id} tabIndex={-1} aria-label={t('line', { id })}>
      <div className="cite">
        <LevelTag level={level} />
        <Citation place={citedPlace(overview.framework, citation)} />
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
        framework={overview.framework}
        part={{
          target: id,
          label: t(isPermission(level) ? 'lineUsed' : 'lineShows', { id }),
          exemptions,
          permission: isPermission(level),
          claims: [...line.claims, ...practiceClaims],
          concluded: line,
        }}
        folded
      />
    </section>
  )
}

/** Offers "not shown" for all lines without an answer at once, since nothing on the record shows them. */
function OpenLines({ finding, form }: Pick<Props, 'finding' | 'form'>) {
  const t = useWords(interviewWords)
  const toast = useToast()
  const texts = useWatch({ control: form.control })
  const open = finding.requirements
    .filter(
      ({ requirement, status }) => status === 'unanswered' && !isPermission(requirement.level),
    )
    .map(({ requirement }) => requirement.id)
    .filter((id) => !texts[id]?.status)
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
