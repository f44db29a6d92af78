import { useState } from 'react'
import type { Acquaintance } from '#schemas/address-book.ts'
import type { Result } from '#src/domain/result.ts'
import { verifyWords } from '#src/locales/verify.ts'
import { Button } from '#src/ui/Button.tsx'
import { Disclosure } from '#src/ui/Disclosure.tsx'
import { useWords } from '#src/ui/language.ts'
import { Notice } from '#src/ui/Notice.tsx'
import { SelectField } from '#src/ui/SelectField.tsx'
import { DateField } from '#src/ui/TextField.tsx'
import type { FileCheck } from '#src/workflows/file-check.ts'
import { type Signer, signersOf } from './signers.ts'

export type RememberServices = {
  saveAcquaintance(entry: Acquaintance): Promise<Result<void, { readonly kind: string }>>
}

type Props = { check: FileCheck; services: RememberServices }

/** More forms than this are more to read than the result; the page of keys takes any number. */
const MOST = 5

/** For those who just compared a fingerprint: who signed goes into the address book. */
export function RememberSigners({ check, services }: Props) {
  const strangers = new Map(
    signersOf(check)
      .filter(({ familiarity }) => familiarity?.kind !== 'known')
      .filter(({ signed }) => signed.some(({ held }) => held === 'holds' || held === 'earlier'))
      .flatMap(({ facts }) => (facts ? [[facts.fingerprint, facts] as const] : [])),
  )
  if (strangers.size === 0) return null
  return (
    <section className="checks">
      {[...strangers.values()].slice(0, MOST).map((facts) => (
        <Remember key={facts.fingerprint} facts={facts} services={services} />
      ))}
    </section>
  )
}

const ways = ['phone', 'in-person', 'website', 'other'] as const

type RememberProps = Pick<Props, 'services'> & { facts: NonNullable<Signer['facts']> }

function Remember({ facts, services }: RememberProps) {
  const t = useWords(verifyWords)
  const [compared, setCompared] = useState<Acquaintance['compared']>('phone')
  const [day, setDay] = useState(() => new Date().toISOString().slice(0, 10))
  const [saved, setSaved] = useState<'yes' | 'failed'>()
  const { name, organisation, fingerprint } = facts
  const save = async () => {
    const entry = { fingerprint, name, organisation, compared, day, note: '' }
    const result = await services.saveAcquaintance(entry)
    setSaved(result.ok ? 'yes' : 'failed')
  }
  if (saved === 'yes')
    return (
      <Notice tone="good" role="status">
        <p>{t('remember.saved', { name })}</p>
      </Notice>
    )
  return (
    <Disclosure summary={t('remember', { name })}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <p className="small">{t('remember.hint')}</p>
        <SelectField
          label={t('remember.how')}
          value={compared}
          options={ways.map((value) => ({ value, label: t(`familiar.compared.${value}`) }))}
          onChange={(event) =>
            setCompared(ways.find((way) => way === event.target.value) ?? 'other')
          }
        />
        <DateField
          label={t('remember.day')}
          value={day}
          error={saved === 'failed' ? t('remember.failed') : undefined}
          onChange={(event) => setDay(event.target.value)}
        />
        <Button type="submit" look="quiet" disabled={day === ''}>
          {t('remember.save')}
        </Button>
      </form>
    </Disclosure>
  )
}
