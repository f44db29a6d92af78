import { Controller } from 'react-hook-form'
import { Link } from 'wouter'
import { exportWords } from '#src/locales/export.ts'
import { Button } from '#src/ui/Button.tsx'
import { useWords } from '#src/ui/language.ts'
import { ManyField } from '#src/ui/ManyField.tsx'
import { useMoments } from '#src/ui/moments.ts'
import { Notice } from '#src/ui/Notice.tsx'
import { TextField } from '#src/ui/TextField.tsx'
import type { SigningIdentity } from '#src/workflows/signing-identity.ts'
import type { ExportControls } from './export-values.ts'
import { failureText } from './failure-words.ts'
import { IdentityCard } from './IdentityCard.tsx'
import type { Known } from './use-identity.ts'

type Props = {
  known: Known
  /** The identity that will sign, when there is one and no new one is being named. */
  kept: SigningIdentity | undefined
  controls: ExportControls
  onRename: (renaming: boolean) => void
  onForget: () => void
}

export function WhoSigns({ known, kept, controls, onRename, onForget }: Props) {
  const t = useWords(exportWords)
  return (
    <section>
      <h2>{t('who')}</h2>
      {known.kind === 'loading' ? (
        <p role="status">{t('identityLoading')}</p>
      ) : kept ? (
        <IdentityCard identity={kept} onChange={() => onRename(true)} />
      ) : (
        <>
          <WhyAnew known={known} onRename={onRename} onForget={onForget} />
          <NewIdentity controls={controls} />
        </>
      )}
      <p className="small">
        {t('ownCertificate')} <Link href="/keys">{t('ownCertificate.link')}</Link>
      </p>
    </section>
  )
}

/** Says why a name is asked for although one was given before: trouble, an old certificate, a wish. */
function WhyAnew({ known, onRename, onForget }: Pick<Props, 'known' | 'onRename' | 'onForget'>) {
  const t = useWords(exportWords)
  const { day } = useMoments()
  if (known.kind === 'problem')
    return (
      <Notice tone="bad">
        <p>{failureText(t, known.problem)}</p>
        {known.problem.kind === 'identity-unreadable' ? (
          <Button look="quiet" small onClick={onForget}>
            {t('identity.forget')}
          </Button>
        ) : null}
      </Notice>
    )
  if (known.kind === 'loading' || !known.identity) return null
  const { name, validUntil } = known.identity
  if (Date.parse(validUntil) <= Date.now())
    return (
      <Notice tone="partial">
        <p>{t('identityExpired', { date: day(validUntil.slice(0, 10)) })}</p>
      </Notice>
    )
  return (
    <Notice tone="neutral">
      <p>{t('identityChangeNote', { name })}</p>
      <Button look="quiet" small onClick={() => onRename(false)}>
        {t('identityKeep', { name })}
      </Button>
    </Notice>
  )
}

function NewIdentity({ controls }: { controls: ExportControls }) {
  const t = useWords(exportWords)
  const { register, control, errors } = controls
  return (
    <>
      <p>{t('whoHint')}</p>
      <TextField
        label={t('name')}
        hint={t('name.hint')}
        error={errors.name}
        autoComplete="off"
        {...register('name', { validate: (name) => name.trim() !== '' || t('error.name-missing') })}
      />
      <TextField
        label={t('organisation')}
        hint={t('organisation.hint')}
        error={errors.organisation}
        {...register('organisation')}
      />
      <Controller
        name="pseudonym"
        control={control}
        render={({ field }) => (
          <ManyField
            label={<span className="hidden-visually">{t('pseudonym')}</span>}
            options={[{ value: 'yes', label: t('pseudonym'), hint: t('pseudonym.hint') }]}
            values={field.value ? ['yes'] : []}
            onChange={(chosen) => field.onChange(chosen.length > 0)}
            onBlur={field.onBlur}
          />
        )}
      />
      <p className="small">{t('keyFirst')}</p>
    </>
  )
}
