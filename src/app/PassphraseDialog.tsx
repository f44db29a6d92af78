import { useEffect, useState } from 'react'
import { appWords } from '#src/locales/app.ts'
import { Button } from '#src/ui/Button.tsx'
import { Dialog } from '#src/ui/Dialog.tsx'
import { useWords } from '#src/ui/language.ts'
import { TextField } from '#src/ui/TextField.tsx'
import type { PassphrasePrompt, PassphraseQuestion } from './passphrase-prompt.ts'

/** Asks for the passphrase of a sealed file that was given somewhere in the app. */
export function PassphraseDialog({ prompt }: { prompt: PassphrasePrompt }) {
  const t = useWords(appWords)
  const [question, setQuestion] = useState<PassphraseQuestion>()
  useEffect(() => prompt.watch(setQuestion), [prompt])
  if (!question) return null
  const { fileName, trouble, answer } = question
  return (
    <Dialog title={t('sealedTitle')} onClose={() => answer(undefined)}>
      <form
        key={trouble ?? ''}
        onSubmit={(event) => {
          event.preventDefault()
          answer(String(new FormData(event.currentTarget).get('known') ?? ''))
        }}
      >
        <p>{t('sealedText', { name: fileName })}</p>
        <TextField
          name="known"
          type="password"
          autoComplete="off"
          label={t('sealedPassphrase')}
          error={trouble && t(`sealedTrouble.${trouble}`)}
        />
        <p className="row">
          <Button type="submit">{t('sealedOpen')}</Button>
          <Button look="plain" onClick={() => answer(undefined)}>
            {t('sealedCancel')}
          </Button>
        </p>
      </form>
    </Dialog>
  )
}
