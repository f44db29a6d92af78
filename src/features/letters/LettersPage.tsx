import { useContext, useRef } from 'react'
import { useLocation } from 'wouter'
import { useStore } from 'zustand'
import type { LetterDraft } from '#schemas/letter-draft.ts'
import { letterUnits } from '#src/domain/letter-units.ts'
import { lettersWords } from '#src/locales/letters.ts'
import { Button, LinkButton } from '#src/ui/Button.tsx'
import { draftAddress } from '#src/ui/draft-address.ts'
import { LanguageContext, useWords } from '#src/ui/language.ts'
import { useMoments } from '#src/ui/moments.ts'
import { Notice } from '#src/ui/Notice.tsx'
import { PageTitle } from '#src/ui/PageTitle.tsx'
import { useToast } from '#src/ui/Toasts.tsx'
import type { OpenDraft } from '#src/workflows/open-draft.ts'
import type { LetterCard, LettersServices } from './letters-services.ts'
import { today } from './today.ts'
import { useFacts, useLetterCards, useLetterEditor } from './use-letter.ts'

type Props = { draft: Pick<OpenDraft, 'store'>; services: LettersServices }

const MOST_LETTERS = 100
const worthSaying: readonly string[] = ['not-shown', 'only-claimed', 'not-met', 'partly-met']

/** The letters of a draft, and the ones that can be started. */
export function LettersPage({ draft, services }: Props) {
  const t = useWords(lettersWords)
  const cards = useLetterCards(services)
  const { report } = useFacts(draft)
  const id = useStore(draft.store, (state) => state.assessment.id)
  const framework = useStore(draft.store, (state) => state.framework.id)
  const hasMatter = letterUnits(report).some(({ standing }) => worthSaying.includes(standing))
  return (
    <>
      <PageTitle title={t('title')} />
      <p>{t('intro')}</p>
      {hasMatter ? null : (
        <Notice tone="neutral">
          <p>{t('nothingYet')}</p>
          <LinkButton look="quiet" small href={draftAddress.tasks(id)}>
            {t('toTasks')}
          </LinkButton>
        </Notice>
      )}
      {cards ? (
        <>
          <KeptLetters draft={draft} cards={cards} />
          <StartLetters
            draft={draft}
            cards={cards.filter((card) => card.framework === framework)}
            services={services}
          />
        </>
      ) : (
        <p role="status">{t('loading')}</p>
      )}
    </>
  )
}

type CardsProps = Pick<Props, 'draft'> & { cards: readonly LetterCard[] }

function KeptLetters({ draft, cards }: CardsProps) {
  const t = useWords(lettersWords)
  const { moment } = useMoments()
  const toast = useToast()
  const language = useContext(LanguageContext)
  const letters = useStore(draft.store, (state) => state.assessment.letters)
  const id = useStore(draft.store, (state) => state.assessment.id)
  const editor = useLetterEditor(draft)
  const heading = useRef<HTMLHeadingElement>(null)
  if (letters.length === 0) return null
  const nameOf = (letter: LetterDraft) => {
    const card = cards.find((known) => known.id === letter.template)
    const name = card?.name[language] ?? letter.template
    return card && card.languages.length > 1
      ? t('named', { name, language: t(`language.${letter.language}`) })
      : name
  }
  const remove = (letter: LetterDraft) => {
    const { undo } = editor.remove(letter.id)
    toast({ text: t('removed', { name: nameOf(letter) }), undo })
    heading.current?.focus()
  }
  return (
    <section className="apart">
      <h2 ref={heading} tabIndex={-1}>
        {t('yours')}
      </h2>
      <ul className="list-plain">
        {letters.map((letter) => (
          <li key={letter.id} className="task">
            <div>
              <h3>{nameOf(letter)}</h3>
              <p className="small">{t('changed', { moment: moment(letter.updatedAt) })}</p>
            </div>
            <p className="row">
              <LinkButton look="quiet" small href={draftAddress.letters(id, letter.id)}>
                {t('open')}
                <span className="hidden-visually">: {nameOf(letter)}</span>
              </LinkButton>
              <Button
                look="plain"
                small
                danger
                aria-label={t('removeOf', { name: nameOf(letter) })}
                onClick={() => remove(letter)}
              >
                {t('remove')}
              </Button>
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

function StartLetters({ draft, cards, services }: CardsProps & Pick<Props, 'services'>) {
  const t = useWords(lettersWords)
  const [, navigate] = useLocation()
  const language = useContext(LanguageContext)
  const count = useStore(draft.store, (state) => state.assessment.letters.length)
  const id = useStore(draft.store, (state) => state.assessment.id)
  const editor = useLetterEditor(draft)
  const start = async (card: LetterCard, written: LetterDraft['language']) => {
    const template = await services.loadLetter(card.id, written)
    if (!template) return
    const letter = editor.add({
      template: card.id,
      language: written,
      fields: { [template.dateField]: today() },
      dropped: template.passages
        .filter(({ optional }) => optional === 'dropped')
        .map((passage) => passage.id),
    })
    navigate(draftAddress.letters(id, letter))
  }
  return (
    <section className="apart">
      <h2>{t('start')}</h2>
      {count >= MOST_LETTERS ? <p>{t('full')}</p> : null}
      <div className="doors">
        {cards.map((card) => (
          <div key={card.id} className="door-like">
            <h3>{card.name[language]}</h3>
            <p>{card.purpose[language]}</p>
            <p className="row">
              {card.languages.map((written) => {
                const action = t(card.languages.length > 1 ? `startIn.${written}` : 'start')
                return (
                  <Button
                    key={written}
                    look="quiet"
                    disabled={count >= MOST_LETTERS}
                    aria-label={t('startOf', { action, name: card.name[language] })}
                    onClick={() => void start(card, written)}
                  >
                    {action}
                  </Button>
                )
              })}
            </p>
          </div>
        ))}
      </div>
    </section>
  )
}
