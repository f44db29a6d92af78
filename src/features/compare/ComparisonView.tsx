import { type Ref, useState } from 'react'
import type { Comparison } from '#src/domain/compare-assessments.ts'
import { compareWords } from '#src/locales/compare.ts'
import { CardsTable } from '#src/ui/CardsTable.tsx'
import { useWords } from '#src/ui/language.ts'
import { ManyField } from '#src/ui/ManyField.tsx'
import { useMoments } from '#src/ui/moments.ts'
import { Notice } from '#src/ui/Notice.tsx'
import { AnswersTable } from './AnswersTable.tsx'
import type { CompareServices } from './compare-services.ts'
import { PracticesTable } from './PracticesTable.tsx'
import { SaveComparison } from './SaveComparison.tsx'
import { SourcesTable } from './SourcesTable.tsx'

type Props = {
  comparison: Comparison
  services: Pick<CompareServices, 'comparisonTable' | 'printComparison'>
  heading: Ref<HTMLHeadingElement>
}

/** How far two assessments agree, and where they do not. */
export function ComparisonView({ comparison, services, heading }: Props) {
  const t = useWords(compareWords)
  const [onlyDifferences, setOnlyDifferences] = useState(true)
  const { agreement, sides } = comparison
  return (
    <section className="apart">
      <h2 ref={heading} tabIndex={-1}>
        {t('result')}
      </h2>
      <ul>
        <li>
          <b>{t('agree.practices', agreement.practices)}</b>
        </li>
        <li>
          {agreement.lines.of > 0 ? t('agree.lines', agreement.lines) : t('agree.lines.none')}
        </li>
        <li>{t('agree.answers', agreement.answers)}</li>
      </ul>
      {sides[0].version === sides[1].version ? null : (
        <Notice tone="partial">
          <p>{t('otherVersions', { first: sides[0].version, second: sides[1].version })}</p>
        </Notice>
      )}
      <Sides comparison={comparison} />
      <SaveComparison comparison={comparison} services={services} />
      <ManyField
        label={<span className="hidden-visually">{t('onlyDifferences')}</span>}
        options={[{ value: 'only', label: t('onlyDifferences') }]}
        values={onlyDifferences ? ['only'] : []}
        onChange={(values) => setOnlyDifferences(values.length > 0)}
      />
      <PracticesTable comparison={comparison} onlyDifferences={onlyDifferences} />
      <AnswersTable comparison={comparison} onlyDifferences={onlyDifferences} />
      <SourcesTable comparison={comparison} onlyDifferences={onlyDifferences} />
    </section>
  )
}

function Sides({ comparison: { sides } }: Pick<Props, 'comparison'>) {
  const t = useWords(compareWords)
  const { moment } = useMoments()
  const names = [t('first'), t('second')]
  return (
    <CardsTable
      caption={t('sides')}
      captionHidden
      columns={[t('side'), t('what'), t('result.of'), t('changed'), t('version')]}
      rows={sides.map((side, at) => ({
        key: String(at),
        heading: `${names[at]}: ${side.title || t('untitled')}`,
        cells: [
          { label: t('what'), content: t(`kind.${side.kind}`) },
          { label: t('result.of'), content: side.verdict.headline || t('noResult') },
          { label: t('changed'), content: moment(side.updatedAt) },
          { label: t('version'), content: side.version },
        ],
      }))}
    />
  )
}
