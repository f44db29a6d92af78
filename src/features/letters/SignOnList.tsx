import { useRef, useState } from 'react'
import type { LetterDraft } from '#schemas/letter-draft.ts'
import { lettersWords } from '#src/locales/letters.ts'
import { Button } from '#src/ui/Button.tsx'
import { Disclosure } from '#src/ui/Disclosure.tsx'
import { useWords } from '#src/ui/language.ts'
import { TextArea } from '#src/ui/TextArea.tsx'
import { useToast } from '#src/ui/Toasts.tsx'
import type { LetterEditor, Signer } from '#src/workflows/letters.ts'
import { byName, newSigners, pastedSigners } from '#src/workflows/letters-signers.ts'

const MOST_SIGNERS = 1_000

type Props = { letter: LetterDraft; editor: LetterEditor }

/** Who signs on: one at a time, or a whole spreadsheet at once. */
export function SignOnList({ letter: { id, signers }, editor }: Props) {
  const t = useWords(lettersWords)
  const toast = useToast()
  const area = useRef<HTMLTextAreaElement>(null)
  const [text, setText] = useState('')
  const [problem, setProblem] = useState<string>()
  const set = (next: readonly Signer[], said: string) =>
    toast({ text: said, undo: editor.setSigners(id, next).undo })

  const add = () => {
    area.current?.focus()
    const pasted = pastedSigners(text)
    if (pasted.length === 0) return setProblem(t('signersEmpty'))
    const fresh = newSigners(signers, pasted)
    const added = fresh.slice(0, MOST_SIGNERS - signers.length)
    const twice = pasted.length - fresh.length
    setProblem(
      added.length < fresh.length
        ? t('signersFull', { count: fresh.length - added.length })
        : undefined,
    )
    setText('')
    set(
      [...signers, ...added],
      twice > 0
        ? t('signersAddedSome', { count: added.length, twice })
        : t('signersAdded', { count: added.length }),
    )
  }
  return (
    <section className="apart prose">
      <h2>{t('signers')}</h2>
      <p>
        {signers.length === 0 ? t('signersNone') : t('signersCount', { count: signers.length })}
      </p>
      <TextArea
        ref={area}
        short
        label={t('signersAdd')}
        hint={t('signersAddHint')}
        error={problem}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <p className="row">
        <Button onClick={add}>{t('signersAddButton')}</Button>
        {signers.length > 1 ? (
          <Button look="quiet" onClick={() => set([...signers].sort(byName), t('signersSorted'))}>
            {t('signersSort')}
          </Button>
        ) : null}
      </p>
      {signers.length > 0 ? (
        <Disclosure summary={t('signersShow')}>
          <SignerList
            signers={signers}
            onRemove={(at, name) =>
              set(
                signers.filter((_, other) => other !== at),
                t('signerRemoved', { name }),
              )
            }
          />
        </Disclosure>
      ) : null}
    </section>
  )
}

type ListProps = { signers: readonly Signer[]; onRemove: (at: number, name: string) => void }

function SignerList({ signers, onRemove }: ListProps) {
  const t = useWords(lettersWords)
  return (
    <ol>
      {keyed(signers).map(({ signer, key }, at) => {
        const name = [signer.organisation, signer.name, signer.place].filter(Boolean).join(', ')
        return (
          <li key={key}>
            {name}{' '}
            <Button
              look="plain"
              small
              danger
              aria-label={t('signerRemoveOf', { name })}
              onClick={() => onRemove(at, name)}
            >
              {t('signerRemove')}
            </Button>
          </li>
        )
      })}
    </ol>
  )
}

/** The signer's words, with a count where a list from elsewhere holds them twice. */
function keyed(signers: readonly Signer[]) {
  const seen = new Map<string, number>()
  return signers.map((signer) => {
    const words = JSON.stringify(signer)
    const count = seen.get(words) ?? 0
    seen.set(words, count + 1)
    return { signer, key: `${words} ${count}` }
  })
}
