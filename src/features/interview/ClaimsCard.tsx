import { memo, useRef, useState } from 'react'
import { useStore } from 'zustand'
import type { Claim } from '#schemas/assessment.ts'
import { interviewWords } from '#src/locales/interview.ts'
import { Button } from '#src/ui/Button.tsx'
import { useWords } from '#src/ui/language.ts'
import { useToast } from '#src/ui/Toasts.tsx'
import type { OpenDraft } from '#src/workflows/open-draft.ts'
import { ClaimDialog } from './ClaimDialog.tsx'
import { ClaimStatement } from './ClaimStatement.tsx'
import { type CiteValues, emptyCite, sourceOf } from './cite-values.ts'

type Props = { draft: OpenDraft; about: string }

/** Statements beyond these open on demand, so that the question below stays near. */
const inSight = 4

/** What the agency says about a practice, apart from what the assessor finds. */
export const ClaimsCard = memo(function ClaimsCard({ draft, about }: Props) {
  const t = useWords(interviewWords)
  const toast = useToast()
  const sources = useStore(draft.store, (state) => state.assessment.sources)
  const claims = useStore(draft.store, (state) => state.assessment.claims).filter(
    (claim) => claim.about === about,
  )
  const [adding, setAdding] = useState(false)
  const unfinished = useRef<CiteValues>(emptyCite)
  const add = (values: CiteValues) => {
    const source = values.source || draft.edit.addSource(sourceOf(values))
    const { statement, prompt, place } = values
    draft.edit.addClaim({ about, reported: true, statement, prompt, source, place, caution: '' })
    unfinished.current = emptyCite
    setAdding(false)
  }
  const remove = (id: string) =>
    toast({ text: t('claimRemoved'), undo: draft.edit.removeClaim(id).undo })
  const shown = (claim: Claim) => (
    <ClaimStatement key={claim.id} claim={claim} sources={sources}>
      <Button small look="plain" onClick={() => remove(claim.id)}>
        {t('removeClaim')}
        <span className="hidden-visually"> {claims.indexOf(claim) + 1}</span>
      </Button>
    </ClaimStatement>
  )
  return (
    <section className="card claim" aria-label={t('agencySaysTitle')}>
      <h2>{t('agencySaysTitle')}</h2>
      {claims.length === 0 ? <p>{t('noClaims')}</p> : null}
      {claims.slice(0, inSight).map(shown)}
      {claims.length > inSight ? (
        <details>
          <summary>{t('moreClaims', { count: claims.length - inSight })}</summary>
          {claims.slice(inSight).map(shown)}
        </details>
      ) : null}
      <p>
        <Button small look="plain" onClick={() => setAdding(true)}>
          {t(claims.length === 0 ? 'addClaim' : 'addAnotherClaim')}
        </Button>
      </p>
      {adding ? (
        <ClaimDialog
          sources={sources}
          values={unfinished.current}
          onSave={add}
          onClose={(values) => {
            unfinished.current = values
            setAdding(false)
          }}
        />
      ) : null}
    </section>
  )
})
