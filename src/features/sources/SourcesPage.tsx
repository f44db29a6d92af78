import { useState } from 'react'
import { useLocation } from 'wouter'
import { useStore } from 'zustand'
import type { Source } from '#schemas/source.ts'
import type { Derived } from '#src/domain/read-reference.ts'
import { draftAddress } from '#src/ui/draft-address.ts'
import type { OpenDraft } from '#src/workflows/open-draft.ts'
import { RegisterPage } from './RegisterPage.tsx'
import { SourcePage } from './SourcePage.tsx'
import type { SourceServices } from './source-services.ts'

type Props = {
  draft: OpenDraft
  services: SourceServices
  /** The source that is open; the whole register without it. */
  at?: string | undefined
}

/** Made a moment ago, and what was read out of what was pasted. */
type Lately = { id: string; derived: readonly Derived[] }

export function SourcesPage({ draft, services, at }: Props) {
  const [, navigate] = useLocation()
  const [lately, setLately] = useState<Lately>()
  const id = useStore(draft.store, ({ assessment }) => assessment.id)
  const isListed = useStore(draft.store, ({ assessment }) =>
    assessment.sources.some((source) => source.id === at),
  )
  const add = (source: Omit<Source, 'id'>, derived: readonly Derived[]) => {
    const made = draft.edit.addSource(source)
    setLately({ id: made, derived })
    navigate(draftAddress.sources(id, made))
  }
  return at !== undefined && isListed ? (
    <SourcePage
      key={at}
      draft={draft}
      services={services}
      id={at}
      derived={lately?.id === at ? lately.derived : undefined}
      onClose={() => navigate(draftAddress.sources(id))}
    />
  ) : (
    <RegisterPage draft={draft} services={services} onAdd={add} />
  )
}
