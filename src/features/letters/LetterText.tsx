import { useCallback, useEffect, useRef, useState } from 'react'
import type { LetterDraft } from '#schemas/letter-draft.ts'
import type { Letter, LetterSource } from '#src/domain/letter-model.ts'
import { isWebLink } from '#src/domain/web-link.ts'
import { lettersWords } from '#src/locales/letters.ts'
import { useWords } from '#src/ui/language.ts'
import { useToast } from '#src/ui/Toasts.tsx'
import type { LetterEditor } from '#src/workflows/letters.ts'
import { PassageEdit } from './PassageEdit.tsx'
import { PassageShown } from './PassageShown.tsx'

type Props = { text: Letter; letter: LetterDraft; editor: LetterEditor }

/** The letter as it will read, part by part; one part is rewritten at a time. */
export function LetterText({ text, letter, editor }: Props) {
  const t = useWords(lettersWords)
  const toast = useToast()
  const [editing, setEditing] = useState<string>()
  const [finished, setFinished] = useState<string>()
  const { id } = letter
  const list = useRef<HTMLDivElement>(null)
  const focusOn = useCallback((passage: string) => setFinished(passage), [])
  useEffect(() => {
    if (finished === undefined) return
    const part = [...(list.current?.children ?? [])].find(
      (child) => child instanceof HTMLElement && child.dataset['passage'] === finished,
    )
    part?.querySelector('button')?.focus()
    setFinished(undefined)
  }, [finished])
  return (
    <div className="letter" lang={letter.language} ref={list}>
      {text.passages.map((passage) => (
        <div key={passage.id} data-passage={passage.id} className="letter-part">
          {editing === passage.id ? (
            <PassageEdit
              passage={passage}
              onChange={(words) => editor.rewrite(id, passage.id, words, passage.from)}
              onDone={() => {
                setEditing(undefined)
                focusOn(passage.id)
              }}
            />
          ) : (
            <PassageShown
              passage={passage}
              onEdit={() => setEditing(passage.id)}
              onDrop={() => {
                editor.drop(id, passage.id)
                focusOn(passage.id)
              }}
              onBringBack={() => {
                editor.bringBack(id, passage.id)
                focusOn(passage.id)
              }}
              onRestore={() => {
                const { undo } = editor.restore(id, passage.id)
                toast({ text: t('restored', { name: passage.label }), undo })
                focusOn(passage.id)
              }}
              onKeep={() => {
                editor.rewrite(id, passage.id, passage.text, passage.from)
                focusOn(passage.id)
              }}
            />
          )}
        </div>
      ))}
      <SourceList sources={text.model.sources} heading={text.model.words.sources} />
    </div>
  )
}

type SourceListProps = { sources: readonly LetterSource[]; heading: string }

function SourceList({ sources, heading }: SourceListProps) {
  if (sources.length === 0) return null
  return (
    <div className="letter-part small">
      <h3>{heading}</h3>
      <ul className="list-plain">
        {sources.map(({ number, text, link }) => (
          <li key={`${number ?? ''} ${text}`}>
            {number === undefined ? null : <b>[{number}] </b>}
            {text}{' '}
            {isWebLink(link) ? (
              <a href={link} target="_blank" rel="noreferrer noopener">
                {link}
              </a>
            ) : (
              link
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
