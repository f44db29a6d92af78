import { useMemo } from 'react'
import type { Framework } from '#schemas/framework.ts'
import { inventoryWords } from '#src/locales/inventory.ts'
import { CardsTable } from '#src/ui/CardsTable.tsx'
import { Disclosure } from '#src/ui/Disclosure.tsx'
import { GivenText } from '#src/ui/GivenText.tsx'
import { useWords } from '#src/ui/language.ts'
import type { OpenInventory, ShownUseCase } from '#src/workflows/open-inventory.ts'
import { type ClaimPreview, previewRow } from './preview-claims.ts'

type Props = { framework: Framework; inventory: OpenInventory; shown: ShownUseCase }

export function PreviewClaims({ framework, inventory, shown }: Props) {
  const t = useWords(inventoryWords)
  const { practices, facts, kept } = useMemo(
    () => previewRow(framework, inventory, shown),
    [framework, inventory, shown],
  )
  return (
    <>
      <section className="apart">
        <h2>{t('aboutPractices')}</h2>
        <p>{t('aboutPracticesText')}</p>
        <CardsTable
          caption={t('aboutPractices')}
          captionHidden
          columns={[t('practice'), t('agencySays')]}
          rows={practices.map((practice) => ({
            key: practice.id,
            heading: practice.title,
            cells: [{ label: t('agencySays'), content: <Statements preview={practice} /> }],
          }))}
        />
      </section>
      <section className="apart">
        <Disclosure summary={t('aboutSystem', { count: facts.length })}>
          <CardsTable
            caption={t('aboutSystem', { count: facts.length })}
            captionHidden
            columns={[t('question'), t('agencySays')]}
            rows={facts.map((fact) => ({
              key: fact.id,
              heading: fact.title,
              cells: [{ label: t('agencySays'), content: <Statements preview={fact} /> }],
            }))}
          />
        </Disclosure>
        <p className="small">{t('kept', { count: kept })}</p>
      </section>
    </>
  )
}

function Statements({ preview: { claims } }: { preview: ClaimPreview }) {
  const t = useWords(inventoryWords)
  if (claims.length === 0) return <span className="small">{t('notAsked')}</span>
  return claims.map(({ id, reported, statement, prompt, caution }) => (
    <div key={id} className="claim-one">
      <p>
        {reported ? (
          <GivenText text={t('quoted', { text: statement })} />
        ) : (
          <b>{t('notReported')}</b>
        )}
      </p>
      <p className="small">
        {t('asked', { prompt })} {caution}
      </p>
    </div>
  ))
}
