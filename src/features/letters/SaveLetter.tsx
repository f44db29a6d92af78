import { useRef, useState } from 'react'
import type { LetterModel } from '#src/domain/letter-model.ts'
import { lettersWords } from '#src/locales/letters.ts'
import { Button } from '#src/ui/Button.tsx'
import { downloadFile } from '#src/ui/download.ts'
import { useWords } from '#src/ui/language.ts'
import { Notice } from '#src/ui/Notice.tsx'
import type { LetterFile, LetterFileProblem, LetterFormat } from '#src/workflows/letters-file.ts'
import type { OpenDraft } from '#src/workflows/open-draft.ts'
import type { LettersServices } from './letters-services.ts'

type Props = {
  draft: Pick<OpenDraft, 'autosave'>
  model: LetterModel
  services: Pick<LettersServices, 'letterFile'>
}

type Saving =
  | { kind: 'idle' }
  | { kind: 'making' }
  | { kind: 'handed'; file: LetterFile }
  | { kind: 'failed'; problem: LetterFileProblem }

const formats: readonly LetterFormat[] = ['docx', 'pdf', 'markdown']

/** The letter as a file. Nothing is sent. */
export function SaveLetter({ draft, model, services }: Props) {
  const t = useWords(lettersWords)
  const [saving, setSaving] = useState<Saving>({ kind: 'idle' })
  const running = useRef<AbortController>(undefined)
  const make = async (format: LetterFormat) => {
    const controller = new AbortController()
    running.current = controller
    setSaving({ kind: 'making' })
    await draft.autosave.flush()
    const made = await services.letterFile(model, format, controller.signal)
    if (made.ok) downloadFile(made.value.name, made.value.bytes, made.value.mediaType)
    setSaving(
      made.ok ? { kind: 'handed', file: made.value } : { kind: 'failed', problem: made.error },
    )
  }
  return (
    <>
      <p className="row">
        {formats.map((format) => (
          <Button
            key={format}
            look={format === 'docx' ? 'main' : 'quiet'}
            disabled={saving.kind === 'making'}
            onClick={() => void make(format)}
          >
            {t(`format.${format}`)}
          </Button>
        ))}
        {saving.kind === 'making' ? (
          <Button look="plain" onClick={() => running.current?.abort()}>
            {t('cancel')}
          </Button>
        ) : null}
      </p>
      <div role="status">
        <Said saving={saving} />
      </div>
    </>
  )
}

function Said({ saving }: { saving: Saving }) {
  const t = useWords(lettersWords)
  switch (saving.kind) {
    case 'idle':
      return null
    case 'making':
      return <p>{t('making')}</p>
    case 'failed':
      return saving.problem.kind === 'cancelled' ? (
        <p>{t('cancelled')}</p>
      ) : (
        <Notice tone="bad">
          <p>{t('notMade', { detail: saving.problem.detail })}</p>
        </Notice>
      )
    case 'handed': {
      const { name, undrawn } = saving.file
      return (
        <>
          <p>{t('handed', { name })}</p>
          {undrawn.length > 0 ? (
            <Notice tone="partial">
              <p>{t('undrawn', { characters: undrawn.join(' ') })}</p>
            </Notice>
          ) : null}
        </>
      )
    }
  }
}
