import { useContext, useMemo, useState } from 'react'
import { verifyWords } from '#src/locales/verify.ts'
import { Button } from '#src/ui/Button.tsx'
import { Fingerprint } from '#src/ui/Fingerprint.tsx'
import { LanguageContext, useWords } from '#src/ui/language.ts'
import { Notice } from '#src/ui/Notice.tsx'
import type { GivenFile } from '#src/workflows/given-file.ts'
import { SignedFile } from './SignedFile.tsx'
import { SignForm } from './SignForm.tsx'
import { signProblemText } from './sign-problem-text.ts'
import { useSigning } from './use-signing.ts'
import type { SigningServices } from './verify-services.ts'
import { formatsFor } from './words.ts'

type Props = { file: GivenFile; isPdf: boolean; services: SigningServices }

/** Puts one more name under a file that was found intact. */
export function AddSignature({ file, ...rest }: Props) {
  const t = useWords(verifyWords)
  const [open, setOpen] = useState(false)
  if (!open)
    return (
      <footer>
        <Button look="quiet" onClick={() => setOpen(true)}>
          {t('sign.open')}
          <span className="hidden-visually">: {file.name}</span>
        </Button>
        <p className="small">{t('sign.about')}</p>
      </footer>
    )
  return <Signing file={file} {...rest} />
}

function Signing({ file, isPdf, services }: Props) {
  const t = useWords(verifyWords)
  const language = useContext(LanguageContext)
  const f = useMemo(() => formatsFor(language), [language])
  const { known, identity, state, sign } = useSigning(services, file)
  if (state.kind === 'signed') {
    const { copy } = state
    return (
      <footer>
        <SignedFile title={t('signed.title')} file={copy.file} check={copy.check}>
          <p>{t('signed.fingerprint')}</p>
          <p>
            <Fingerprint hex={state.identity.fingerprint} />
          </p>
        </SignedFile>
      </footer>
    )
  }
  return (
    <footer>
      <h3>{t('sign.title', { name: file.name })}</h3>
      {isPdf ? <p>{t('sign.pdfNote')}</p> : null}
      <div role="alert">
        {state.kind === 'failed' ? (
          <Notice tone="bad">
            <p>
              {signProblemText(t, f, state.problem)} {t('sign.kept')}
            </p>
          </Notice>
        ) : null}
      </div>
      {known ? (
        <SignForm
          key={identity?.fingerprint ?? 'new'}
          identity={identity}
          busy={state.kind === 'signing'}
          onSign={(choice, capacity) => void sign(choice, capacity)}
        />
      ) : (
        <p role="status">{t('sign.looking')}</p>
      )}
    </footer>
  )
}
