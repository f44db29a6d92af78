import type { LetterTemplate } from '#schemas/letter-template.ts'
import { ok } from '#src/domain/result.ts'
import { LetterPage } from '#src/features/letters/LetterPage.tsx'
import type { LettersServices } from '#src/features/letters/letters-services.ts'
import type { OpenDraft } from '#src/workflows/open-draft.ts'
import { aLetterDraft, aPassage, aTemplate } from '#tests/support/a-letter.ts'
import { showPage } from '#tests/support/show-page.tsx'

/** A letter with a field, a passage from the findings, one that starts dropped, and a sign-on list. */
const aWorkedTemplate = (): LetterTemplate =>
  aTemplate([
    aPassage({ id: 'title', label: 'Subject', as: 'title', parts: [{ text: 'On {system.name}' }] }),
    aPassage({
      id: 'open',
      label: 'Not shown',
      as: 'bullets',
      of: { standings: ['not-shown'] },
      lines: 'units',
      parts: [{ text: '{practice.shortTitle}' }],
    }),
    aPassage({ id: 'from', label: 'Sender', parts: [{ text: 'From {field.sender}.' }] }),
    aPassage({ id: 'fast', label: 'Speed', optional: 'dropped', parts: [{ text: 'Be fast.' }] }),
    aPassage({ id: 'signers', label: 'Signers', as: 'signers' }),
  ])

export function someServices(parts: Partial<LettersServices> = {}): LettersServices {
  return {
    listLetters: () =>
      Promise.resolve([
        {
          id: 'a-letter',
          framework: 'town-code',
          name: { en: 'Town letter', es: 'Carta' },
          purpose: { en: 'Asks the town.', es: 'Pregunta.' },
          languages: ['en', 'es'],
          hasSigners: true,
        },
        {
          id: 'other',
          framework: 'another-code',
          name: { en: 'Other letter', es: 'Otra' },
          purpose: { en: 'Of another code.', es: 'De otro código.' },
          languages: ['en'],
          hasSigners: false,
        },
      ]),
    loadLetter: (id) => Promise.resolve(id === 'a-letter' ? aWorkedTemplate() : undefined),
    letterFile: (_, format) =>
      Promise.resolve(
        ok({
          name: `letter.${format}`,
          bytes: Uint8Array.of(1),
          mediaType: 'text/plain',
          undrawn: [],
        }),
      ),
    ...parts,
  }
}

export async function showLetter(draft: OpenDraft, services = someServices()) {
  const shown = showPage(
    <main>
      <LetterPage draft={draft} letter={aLetterDraft().id} services={services} />
    </main>,
  )
  await shown.findByRole('heading', { level: 2, name: 'The letter' })
  return shown
}
