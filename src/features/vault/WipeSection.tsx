import { type FormEvent, useState } from 'react'
import { vaultWords } from '#src/locales/vault.ts'
import { Button } from '#src/ui/Button.tsx'
import { Dialog } from '#src/ui/Dialog.tsx'
import { useWords } from '#src/ui/language.ts'
import { TextField } from '#src/ui/TextField.tsx'

type Props = { wipe: () => void }

/** One action, and a word to type so that nobody does it by a slip. */
export function WipeSection({ wipe }: Props) {
  const t = useWords(vaultWords)
  const [isOpen, setOpen] = useState(false)
  const [isWrong, setWrong] = useState(false)
  const confirm = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const typed = String(new FormData(event.currentTarget).get('word') ?? '').trim()
    if (typed === t('wipeWord')) wipe()
    else {
      setWrong(true)
      document.getElementById('wipe-word')?.focus()
    }
  }
  return (
    <section className="apart prose">
      <h2>{t('wipe')}</h2>
      <p>{t('wipeText')}</p>
      <p className="small">{t('wipeLimits')}</p>
      <p>
        <Button danger look="quiet" onClick={() => setOpen(true)}>
          {t('wipeOpen')}
        </Button>
      </p>
      {isOpen ? (
        <Dialog title={t('wipeTitle')} onClose={() => setOpen(false)}>
          <form onSubmit={confirm} noValidate>
            <p>{t('wipeText')}</p>
            <p>{t('wipeConfirm')}</p>
            <TextField
              id="wipe-word"
              name="word"
              label={t('wipeField')}
              error={isWrong ? t('wipeMismatch') : undefined}
            />
            <p className="row">
              <Button type="submit" danger>
                {t('wipeNow')}
              </Button>
              <Button look="plain" onClick={() => setOpen(false)}>
                {t('cancel')}
              </Button>
            </p>
          </form>
        </Dialog>
      ) : null}
    </section>
  )
}
