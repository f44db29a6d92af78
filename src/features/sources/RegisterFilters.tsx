import type { RegisterView } from '#src/domain/source-register.ts'
import { sourceKindWords } from '#src/locales/source-kinds.ts'
import { sourcesWords } from '#src/locales/sources.ts'
import { useWords } from '#src/ui/language.ts'
import { SelectField } from '#src/ui/SelectField.tsx'
import { TextField } from '#src/ui/TextField.tsx'
import { kinds } from './source-values.ts'

type Props = { view: RegisterView; onChange: (view: RegisterView) => void }

const sorts = ['number', 'title', 'newest', 'uses'] as const
const onlys = ['uncited', 'confidential', 'with-file'] as const

/** The chosen one of `known`, or undefined for anything else that a select could hold. */
const oneOf = <T extends string>(known: readonly T[], value: string): T | undefined =>
  known.find((one) => one === value)

export function RegisterFilters({ view, onChange }: Props) {
  const t = useWords(sourcesWords)
  const kindWords = useWords(sourceKindWords)
  return (
    <search className="filters" aria-label={t('filters')}>
      <TextField
        type="search"
        label={t('filter.words')}
        value={view.words}
        onChange={(event) => onChange({ ...view, words: event.currentTarget.value })}
      />
      <SelectField
        label={t('filter.kind')}
        value={view.kind}
        options={[
          { value: '', label: t('filter.all') },
          ...[...kinds, 'unsaid' as const].map((value) => ({ value, label: kindWords(value) })),
        ]}
        onChange={(event) =>
          onChange({
            ...view,
            kind: oneOf([...kinds, 'unsaid' as const], event.currentTarget.value) ?? '',
          })
        }
      />
      <SelectField
        label={t('filter.only')}
        value={view.only}
        options={[
          { value: '', label: t('filter.all') },
          ...onlys.map((value) => ({ value, label: t(`only.${value}`) })),
        ]}
        onChange={(event) =>
          onChange({ ...view, only: oneOf(onlys, event.currentTarget.value) ?? '' })
        }
      />
      <SelectField
        label={t('filter.sort')}
        value={view.sort}
        options={sorts.map((value) => ({ value, label: t(`sort.${value}`) }))}
        onChange={(event) =>
          onChange({ ...view, sort: oneOf(sorts, event.currentTarget.value) ?? 'number' })
        }
      />
    </search>
  )
}
