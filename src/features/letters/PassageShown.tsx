import type { LetterPassage } from '#src/domain/letter-model.ts'
import { lettersWords } from '#src/locales/letters.ts'
import { Button } from '#src/ui/Button.tsx'
import { Disclosure } from '#src/ui/Disclosure.tsx'
import { useWords } from '#src/ui/language.ts'
import { Notice } from '#src/ui/Notice.tsx'

type Props = {
  passage: LetterPassage
  onEdit: () => void
  onDrop: () => void
  onBringBack: () => void
  onRestore: () => void
  onKeep: () => void
}

/** A part as it will read, with what can be done to it. */
export function PassageShown(props: Props) {
  const t = useWords(lettersWords)
  const { passage } = props
  const { label, as, state, deadMarks } = passage
  if (passage.isDropped) return <DroppedPassage {...props} />
  return (
    <>
      <div>
        <PassageText as={as} text={passage.text} />
        {passage.text.trim() === '' && as !== 'signers' ? (
          <p className="small">{t('empty')}</p>
        ) : null}
        {state === 'outdated' ? <Outdated {...props} /> : null}
        {deadMarks.length > 0 ? (
          <Notice tone="partial">
            <p>{t('deadMarks', { marks: deadMarks.map((number) => `[${number}]`).join(' ') })}</p>
          </Notice>
        ) : null}
      </div>
      <p className="row letter-tools">
        {as === 'signers' ? null : (
          <Button
            look="plain"
            small
            aria-label={t('editOf', { name: label })}
            onClick={props.onEdit}
          >
            {t('edit')}
          </Button>
        )}
        <Button look="plain" small aria-label={t('dropOf', { name: label })} onClick={props.onDrop}>
          {t('drop')}
        </Button>
        {state === 'rewritten' ? (
          <>
            <span className="small">{t('rewritten')}</span>
            <Button
              look="plain"
              small
              aria-label={t('restoreOf', { name: label })}
              onClick={props.onRestore}
            >
              {t('restore')}
            </Button>
          </>
        ) : null}
      </p>
    </>
  )
}

function DroppedPassage({ passage: { label }, onBringBack }: Props) {
  const t = useWords(lettersWords)
  return (
    <p className="row small letter-dropped">
      {t('dropped', { name: label })}
      <Button
        look="plain"
        small
        aria-label={t('bringBackOf', { name: label })}
        onClick={onBringBack}
      >
        {t('bringBack')}
      </Button>
    </p>
  )
}

function Outdated({ passage: { label, from, as }, onRestore, onKeep }: Props) {
  const t = useWords(lettersWords)
  return (
    <Notice tone="partial">
      <p>{t('outdated')}</p>
      <Disclosure summary={t('outdatedNow')}>
        <PassageText as={as} text={from} />
      </Disclosure>
      <p className="row">
        <Button look="quiet" small aria-label={t('restoreOf', { name: label })} onClick={onRestore}>
          {t('restore')}
        </Button>
        <Button look="quiet" small aria-label={t('keepMineOf', { name: label })} onClick={onKeep}>
          {t('keepMine')}
        </Button>
      </p>
    </Notice>
  )
}

/** Headings of the letter stand below those of the page. */
function PassageText({ as, text }: Pick<LetterPassage, 'as' | 'text'>) {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  if (lines.length === 0) return null
  switch (as) {
    case 'title':
      return <h3 className="letter-title">{text}</h3>
    case 'heading':
      return <h4 className="letter-heading">{text}</h4>
    case 'subheading':
      return <h5 className="letter-subheading">{text}</h5>
    case 'numbers':
      return <ol>{lines.map(item)}</ol>
    case 'bullets':
      return <ul>{lines.map(item)}</ul>
    case 'signers':
      return <ul className="list-plain letter-signers">{lines.map(item)}</ul>
    case 'address':
      return <p className="letter-address">{text}</p>
    case 'paragraph':
      return lines.map((line, at) => <p key={keyOf(line, at)}>{line}</p>)
  }
}

/** Two lines can read the same, and lines never move by themselves. */
const keyOf = (line: string, at: number) => `${at} ${line}`
const item = (line: string, at: number) => <li key={keyOf(line, at)}>{line}</li>
