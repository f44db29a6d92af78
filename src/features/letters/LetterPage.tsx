import { useStore } from 'zustand'
import type { LetterDraft } from '#schemas/letter-draft.ts'
import type { LetterTemplate } from '#schemas/letter-template.ts'
import { lettersWords } from '#src/locales/letters.ts'
import { LinkButton } from '#src/ui/Button.tsx'
import { draftAddress } from '#src/ui/draft-address.ts'
import { useWords } from '#src/ui/language.ts'
import { PageTitle } from '#src/ui/PageTitle.tsx'
import type { OpenDraft } from '#src/workflows/open-draft.ts'
import { LetterFields } from './LetterFields.tsx'
import { LetterText } from './LetterText.tsx'
import { LetterWarnings } from './LetterWarnings.tsx'
import type { LettersServices } from './letters-services.ts'
import { SaveLetter } from './SaveLetter.tsx'
import { SignOnList } from './SignOnList.tsx'
import { useFacts, useLetterEditor, useLetterText, useTemplate } from './use-letter.ts'

type Props = {
  draft: Pick<OpenDraft, 'store' | 'autosave'>
  /** Id of the letter. */
  letter: string
  services: LettersServices
}

/** One letter: what the person adds, how it reads, and the file. */
export function LetterPage({ draft, letter: id, services }: Props) {
  const t = useWords(lettersWords)
  const letter = useStore(draft.store, ({ assessment }) =>
    assessment.letters.find((kept) => kept.id === id),
  )
  if (!letter)
    return (
      <>
        <PageTitle title={t('gone')} />
        <p>{t('goneText')}</p>
        <BackToAll draft={draft} />
      </>
    )
  return <LetterAt draft={draft} letter={letter} services={services} />
}

const BackToAll = ({ draft }: Pick<Props, 'draft'>) => {
  const t = useWords(lettersWords)
  const id = useStore(draft.store, (state) => state.assessment.id)
  return (
    <p>
      <LinkButton look="quiet" small href={draftAddress.letters(id)}>
        {t('back')}
      </LinkButton>
    </p>
  )
}

type AtProps = Omit<Props, 'letter'> & { letter: LetterDraft }

function LetterAt({ draft, letter, services }: AtProps) {
  const t = useWords(lettersWords)
  const loaded = useTemplate(services, letter.template, letter.language)
  if (loaded.kind === 'loaded')
    return (
      <LetterWork draft={draft} letter={letter} services={services} template={loaded.template} />
    )
  return (
    <>
      <PageTitle title={t('title')} />
      <p role="status">{t(loaded.kind === 'loading' ? 'loading' : 'unknownTemplate')}</p>
      <BackToAll draft={draft} />
    </>
  )
}

function LetterWork({ draft, letter, services, template }: AtProps & { template: LetterTemplate }) {
  const t = useWords(lettersWords)
  const editor = useLetterEditor(draft)
  const facts = useFacts(draft)
  const text = useLetterText(template, facts, letter)
  const hasSigners = template.passages.some(({ as }) => as === 'signers')
  return (
    <>
      <PageTitle title={text.model.title} />
      <BackToAll draft={draft} />
      <section>
        <h2>{t('fields')}</h2>
        <p>{t('fieldsIntro')}</p>
        <LetterFields
          fields={text.fields}
          language={letter.language}
          onFill={(field, value) => editor.fill(letter.id, field, value)}
        />
      </section>
      {hasSigners ? <SignOnList letter={letter} editor={editor} /> : null}
      <section className="apart">
        <h2>{t('letter')}</h2>
        <p>{t('letterIntro')}</p>
        <LetterText text={text} letter={letter} editor={editor} />
      </section>
      <section className="apart">
        <h2>{t('export')}</h2>
        <LetterWarnings text={text} report={facts.report} letter={letter} editor={editor} />
        <p>{t('exportIntro')}</p>
        <SaveLetter draft={draft} model={text.model} services={services} />
      </section>
    </>
  )
}
