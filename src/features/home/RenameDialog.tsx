import { homeWords } from '#src/locales/home.ts'
import { Button } from '#src/ui/Button.tsx'
import { Dialog } from '#src/ui/Dialog.tsx'
import { useWords } from '#src/ui/language.ts'
import { TextField } from '#src/ui/TextField.tsx'

type Props = { title: string; onClose: () => void; onRename: (title: string) => void }

export function RenameDialog({ title, onClose, onRename }: Props) {
  const t = useWords(homeWords)
  return (
    <Dialog title={t('renameTitle')} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          onRename(String(new FormData(event.currentTarget).get('f1') ?? '').trim())
        }}
      >
        <TextField
          name="f1"
          label={t('newName')}
          hint={t('newNameHint')}
          defaultValue={title}
          maxLength={500}
        />
        <p className="row">
          <Button type="submit">{t('saveName')}</Button>
          <Button look="plain" onClick={onClose}>
            {t('cancel')}
          </Button>
        </p>
      </form>
    </Dialog>
  )
}
