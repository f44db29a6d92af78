import type { Claim } from '#schemas/assessment.ts'
import type { Framework } from '#schemas/framework.ts'
import { claimsFromUseCase } from '#src/domain/claims.ts'
import type { OpenInventory, ShownUseCase } from '#src/workflows/open-inventory.ts'

/** What one place of the questionnaire would carry as the agency's claims. */
export type ClaimPreview = { id: string; title: string; claims: Claim[] }

export type RowPreview = { practices: ClaimPreview[]; facts: ClaimPreview[]; kept: number }

/** The same reading that makes the draft, with ids that are good for showing only. */
export function previewRow(
  framework: Framework,
  { inventory }: OpenInventory,
  { cells, useCase }: ShownUseCase,
): RowPreview {
  let count = 0
  const details = { title: '', author: '', date: '', file: { name: '', sha256: '' } }
  const { claims, context } = claimsFromUseCase(
    framework,
    { layout: inventory.layout, row: useCase.row, cells },
    details,
    () => {
      count += 1
      return String(count)
    },
  )
  const about = (id: string, title: string): ClaimPreview => ({
    id,
    title,
    claims: claims.filter((claim) => claim.about === id),
  })
  const practices = framework.sections.flatMap((section) =>
    section.kind === 'practices' ? section.practices.map((p) => about(p.id, p.shortTitle)) : [],
  )
  const facts = framework.sections.flatMap((section) =>
    section.kind === 'questions' ? section.questions.map((q) => about(q.id, q.label)) : [],
  )
  return { practices, facts: facts.filter((fact) => fact.claims.length > 0), kept: context.length }
}
