import { useState } from 'react'
import { useStore } from 'zustand'
import { fileCopyWords } from '#src/locales/file-copy.ts'
import { Button } from '#src/ui/Button.tsx'
import { useWords } from '#src/ui/language.ts'
import { ManyField } from '#src/ui/ManyField.tsx'
import { useMoments } from '#src/ui/moments.ts'
import { useToast } from '#src/ui/Toasts.tsx'
import type { FileCopy } from '#src/workflows/file-copy.ts'

type Props = {
  /** `undefined` where the browser cannot write to a file. */
  copy: FileCopy | undefined
  hasVault: boolean
  onChoose: () => void
}

/** A file of the person's that holds the draft as well: choosing it, how it stands, ending it. */
export function FileCopyPanel({ copy, hasVault, onChoose }: Props) {
  const t = useWords(fileCopyWords)
  return (
    <section className="apart prose">
      <h2>{t('title')}</h2>
      {copy ? (
        <>
          <p className="small">{t('text')}</p>
          <p className="small">{t('whole')}</p>
          <Kept copy={copy} hasVault={hasVault} onChoose={onChoose} />
        </>
      ) : (
        <p className="small">{t('unsupported')}</p>
      )}
    </section>
  )
}

type KeptProps = Props & { copy: FileCopy }

function Kept({ copy, hasVault, onChoose }: KeptProps) {
  const t = useWords(fileCopyWords)
  const toast = useToast()
  const { moment } = useMoments()
  const state = useStore(copy.state)
  const [understood, setUnderstood] = useState(false)
  if (state.kind === 'none')
    return (
      <>
        {hasVault ? (
          <>
            <p>{t('vaultText')}</p>
            <ManyField
              label={<span className="hidden-visually">{t('title')}</span>}
              options={[{ value: 'yes', label: t('vaultConsent') }]}
              values={understood ? ['yes'] : []}
              onChange={(chosen) => setUnderstood(chosen.length > 0)}
            />
          </>
        ) : null}
        <p className="row">
          <Button look="quiet" small disabled={hasVault && !understood} onClick={onChoose}>
            {t('choose')}
          </Button>
        </p>
      </>
    )
  const { name } = state
  const facts = state.kind === 'current' ? { name, moment: moment(state.at) } : { name }
  return (
    <>
      <p role="status">
        <bdi>{t(`state.${state.kind}`, facts)}</bdi>
      </p>
      <p className="row">
        <Button look="quiet" small onClick={onChoose}>
          {t('chooseOther')}
        </Button>
        <Button
          look="plain"
          small
          onClick={() => void copy.stop().then(() => toast({ text: t('stopped', { name }) }))}
        >
          {t('stop')}
        </Button>
      </p>
    </>
  )
}
