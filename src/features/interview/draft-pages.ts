import type { Asked } from '#src/domain/relevance.ts'
import { draftAddress } from '#src/ui/draft-address.ts'

/** A page that is answered on: a section of questions, or one practice. */
export type DraftPage = { kind: 'section' | 'practice'; id: string; title: string }

/** Every page in the order of the questionnaire, as far as it is asked of this assessment. */
export function pagesOf(asked: Asked): DraftPage[] {
  return asked.sections.flatMap((part): DraftPage[] =>
    part.kind === 'questions'
      ? [{ kind: 'section', id: part.section.id, title: part.section.title }]
      : part.practices.map(({ id, shortTitle }) => ({ kind: 'practice', id, title: shortTitle })),
  )
}

export function neighboursOf(pages: readonly DraftPage[], id: string) {
  const at = pages.findIndex((page) => page.id === id)
  return { before: at > 0 ? pages[at - 1] : undefined, after: pages[at + 1] }
}

/** `at` names a question or line on the page. */
export const pagePath = (draft: string, page: Pick<DraftPage, 'kind' | 'id'>, at?: string) =>
  draftAddress[page.kind](draft, page.id, at)
