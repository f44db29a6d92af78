import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import { useStore } from 'zustand'
import type { LetterDraft } from '#schemas/letter-draft.ts'
import type { LetterTemplate } from '#schemas/letter-template.ts'
import { letterFor } from '#src/domain/letter.ts'
import { letterFacts } from '#src/domain/letter-facts.ts'
import type { Letter, LetterFacts } from '#src/domain/letter-model.ts'
import { editLetters } from '#src/workflows/letters.ts'
import type { OpenDraft } from '#src/workflows/open-draft.ts'
import type { LetterCard, LettersServices } from './letters-services.ts'

type Store = Pick<OpenDraft, 'store'>

export const useLetterEditor = ({ store }: Store) =>
  useMemo(
    () =>
      editLetters({ store, now: () => new Date(), newId: () => globalThis.crypto.randomUUID() }),
    [store],
  )

/** Undefined until they are there. */
export function useLetterCards({ listLetters }: Pick<LettersServices, 'listLetters'>) {
  const [cards, setCards] = useState<readonly LetterCard[]>()
  useEffect(() => {
    let wanted = true
    void listLetters().then((found) => {
      if (wanted) setCards(found)
    })
    return () => {
      wanted = false
    }
  }, [listLetters])
  return cards
}

export type Template =
  | { kind: 'loading' }
  | { kind: 'loaded'; template: LetterTemplate }
  | { kind: 'unknown' }

export function useTemplate(
  { loadLetter }: Pick<LettersServices, 'loadLetter'>,
  id: string,
  language: LetterDraft['language'],
): Template {
  const [state, setState] = useState<Template>({ kind: 'loading' })
  useEffect(() => {
    let wanted = true
    void loadLetter(id, language).then((template) => {
      if (wanted) setState(template ? { kind: 'loaded', template } : { kind: 'unknown' })
    })
    return () => {
      wanted = false
    }
  }, [loadLetter, id, language])
  return state
}

/** What follows from the findings, a moment behind; writing in a letter changes nothing in it. */
export function useFacts({ store }: Store): LetterFacts {
  const framework = useStore(store, (state) => state.framework)
  const assessment = useDeferredValue(useStore(store, (state) => state.assessment))
  const [kept, setKept] = useState({ framework, assessment })
  const isSame =
    kept.framework === framework &&
    Object.entries(assessment).every(
      ([name, value]) => isOfLetters.has(name) || Reflect.get(kept.assessment, name) === value,
    )
  if (!isSame) setKept({ framework, assessment })
  const { framework: known, assessment: read } = isSame ? kept : { framework, assessment }
  return useMemo(() => letterFacts(known, read), [known, read])
}

const isOfLetters: ReadonlySet<string> = new Set(['letters', 'updatedAt'])

/** The letter as it reads, a moment behind the keystroke so that typing never waits. */
export function useLetterText(
  template: LetterTemplate,
  facts: LetterFacts,
  draft: LetterDraft,
): Letter {
  const read = useDeferredValue(draft)
  return useMemo(() => letterFor(template, facts, read), [template, facts, read])
}
