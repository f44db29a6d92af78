import { vaultWords } from '#src/locales/vault.ts'
import { Button } from '#src/ui/Button.tsx'
import { Dialog } from '#src/ui/Dialog.tsx'
import { useWords } from '#src/ui/language.ts'
import { Progress } from '#src/ui/Progress.tsx'
import type { Sealing } from './vault-controls.ts'

/** Over everything else while all that lies on the device is sealed or opened, so that nobody types meanwhile. */
export function SealingDialog({ now: { kind, done, all, stop } }: { now: Sealing }) {
  const t = useWords(vaultWords)
  return (
    <Dialog title={t(kind)}>
      <p>{t('sealingText')}</p>
      {all === 0 ? (
        <p role="status">{t('working')}</p>
      ) : (
        <Progress
          {...{ done, all }}
          words={(count, of) => t(`${kind}Count`, { done: count, all: of })}
        />
      )}
      {stop ? (
        <p>
          <Button look="quiet" onClick={stop}>
            {t('sealingStop')}
          </Button>
        </p>
      ) : (
        <p role="status">{t(`${kind}Writes`)}</p>
      )}
    </Dialog>
  )
}
