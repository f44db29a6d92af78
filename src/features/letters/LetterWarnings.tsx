import type { LetterDraft } from '#schemas/letter-draft.ts'
import type { Letter, LetterFacts } from '#src/domain/letter-model.ts'
import { lettersWords } from '#src/locales/letters.ts'
import { Button } from '#src/ui/Button.tsx'
import { Disclosure } from '#src/ui/Disclosure.tsx'
import { useWords } from '#src/ui/language.ts'
import { Notice } from '#src/ui/Notice.tsx'
import { useToast } from '#src/ui/Toasts.tsx'
import type { LetterEditor } from '#src/workflows/letters.ts'

type Props = {
  text: Letter
  report: LetterFacts['report']
  letter: LetterDraft
  editor: LetterEditor
}

/** What to know before it is sent. Nothing of this stands in the letter. */
export function LetterWarnings({ text, report, letter, editor }: Props) {
  const t = useWords(lettersWords)
  const unfilled = text.fields.filter(({ value }) => value.trim() === '')
  const { unanswered } = report.counts
  const said = [
    unfilled.length > 0 &&
      t('unfilled', {
        count: unfilled.length,
        fields: unfilled.map(({ label }) => `“${label}”`).join(', '),
      }),
    unanswered > 0 && t('unanswered', { count: unanswered }),
    text.unsupported.length > 0 && t('unsupported', { practices: text.unsupported.join(', ') }),
  ].filter((sentence) => sentence !== false)
  if (said.length === 0 && text.lost.length === 0) return null
  return (
    <Notice tone="info">
      <h3>{t('standing')}</h3>
      {said.length > 0 ? (
        <ul>
          {said.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      ) : null}
      <LostParts lost={text.lost} letter={letter} editor={editor} />
    </Notice>
  )
}

type LostProps = Pick<Props, 'letter' | 'editor'> & { lost: Letter['lost'] }

function LostParts({ lost, letter, editor }: LostProps) {
  const t = useWords(lettersWords)
  const toast = useToast()
  if (lost.length === 0) return null
  return (
    <>
      <p>{t('lost', { count: lost.length })}</p>
      <Disclosure summary={t('lostShow')}>
        {lost.map(({ id, text }) => (
          <div key={id}>
            <p className="letter-address">{text}</p>
            <Button
              look="plain"
              small
              danger
              onClick={() =>
                toast({ text: t('lostDrop'), undo: editor.restore(letter.id, id).undo })
              }
            >
              {t('lostDrop')}
            </Button>
          </div>
        ))}
      </Disclosure>
    </>
  )
}
