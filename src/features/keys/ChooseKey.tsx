import { useState } from 'react'
import { keysWords } from '#src/locales/keys.ts'
import { Button } from '#src/ui/Button.tsx'
import { ChoiceField } from '#src/ui/ChoiceField.tsx'
import { useWords } from '#src/ui/language.ts'
import { ManyField } from '#src/ui/ManyField.tsx'
import { useMoments } from '#src/ui/moments.ts'
import { Notice } from '#src/ui/Notice.tsx'
import type { Pkcs12Identity } from '#src/workflows/import-identity.ts'

type Props = {
  keys: readonly Pkcs12Identity[]
  error: string | undefined
  problemText: (problem: NonNullable<Pkcs12Identity['problem']>) => string
  onUse: (key: Pkcs12Identity, keep: boolean) => void
}

/** The keys of a file; one that may not sign says why. */
export function ChooseKey({ keys, error, problemText, onUse }: Props) {
  const t = useWords(keysWords)
  const { day } = useMoments()
  const first = keys.find(({ problem }) => !problem) ?? keys[0]
  const [chosen, setChosen] = useState(first?.facts.fingerprint ?? '')
  const [keep, setKeep] = useState(false)
  const key = keys.find(({ facts }) => facts.fingerprint === chosen)
  const problem = key?.problem
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (key && !problem) onUse(key, keep)
      }}
    >
      <ChoiceField
        label={t('import.which')}
        required
        value={chosen}
        onChange={setChosen}
        error={problem ? problemText(problem) : error}
        options={keys.map(({ facts }) => ({
          value: facts.fingerprint,
          label: t('import.issued', {
            name: [facts.name, facts.organisation].filter(Boolean).join(', '),
            issuer: facts.issuer,
            date: day(facts.notAfter.slice(0, 10)),
          }),
        }))}
      />
      {key?.missingIssuer ? (
        <Notice tone="partial">
          <p>{t('import.incomplete', { issuer: key.missingIssuer })}</p>
        </Notice>
      ) : null}
      <ManyField
        label={<span className="hidden-visually">{t('import.keep')}</span>}
        options={[{ value: 'yes', label: t('import.keep'), hint: t('import.keep.hint') }]}
        values={keep ? ['yes'] : []}
        onChange={(values) => setKeep(values.length > 0)}
      />
      <Button type="submit" disabled={!key || problem !== undefined}>
        {t('import.use')}
      </Button>
    </form>
  )
}
