import { screen } from '@testing-library/react'
import { Route } from 'wouter'
import { SourcesPage } from '#src/features/sources/SourcesPage.tsx'
import type { OpenDraft } from '#src/workflows/open-draft.ts'
import { showPage } from '#tests/support/show-page.tsx'
import { sourceServices } from '#tests/support/source-services.ts'

/** The pages of sources at their addresses; `source` opens one of them. */
export function showSources(draft: OpenDraft, source = '') {
  const { id } = draft.store.getState().assessment
  const services = sourceServices()
  const shown = showPage(
    <Route path="/draft/:id/sources/:at?">
      {({ at }) => <SourcesPage draft={draft} services={services} at={at} />}
    </Route>,
    `/draft/${id}/sources${source && `/${source}`}`,
  )
  return { ...shown, services }
}

/** Pastes into the box for new sources and adds. */
export async function addPasted(user: ReturnType<typeof showPage>['user'], text: string) {
  await user.click(screen.getByLabelText('Add a source'))
  if (text) await user.paste(text)
  await user.click(screen.getByRole('button', { name: 'Add this source' }))
}

export const sourcesOf = (draft: OpenDraft) => draft.store.getState().assessment.sources
