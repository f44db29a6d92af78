import type { Framework } from '#schemas/framework.ts'
import type { Practice } from '#schemas/practice.ts'
import { interviewWords } from '#src/locales/interview.ts'
import { Disclosure } from '#src/ui/Disclosure.tsx'
import { Hint } from '#src/ui/Field.tsx'
import { useWords } from '#src/ui/language.ts'
import { ManyField } from '#src/ui/ManyField.tsx'

type Props = {
  id: string
  label: string
  hint: string | undefined
  framework: Framework
  values: readonly string[]
  onChange: (values: string[]) => void
}

/** Picks lines of the questionnaire; each practice opens by itself, since together they are many. */
export function RequirementsField({ id, label, hint, framework, values, onChange }: Props) {
  const t = useWords(interviewWords)
  const practices = framework.sections.flatMap((s) => (s.kind === 'practices' ? s.practices : []))
  const change = (practice: Practice, chosen: string[]) => {
    const own = new Set(practice.requirements.map((requirement) => requirement.id))
    onChange([...values.filter((value) => !own.has(value)), ...chosen])
  }
  return (
    <fieldset id={id} tabIndex={-1} aria-describedby={hint ? `${id}-hint` : undefined}>
      <legend>{label}</legend>
      <Hint id={id} hint={hint} />
      {practices.map((practice) => {
        const lines = practice.requirements.map((requirement) => requirement.id)
        const chosen = values.filter((value) => lines.includes(value))
        return (
          <Disclosure
            key={practice.id}
            summary={t('linesChosen', {
              practice: practice.shortTitle,
              chosen: chosen.length,
              total: lines.length,
            })}
          >
            <ManyField
              id={`${id}-${practice.id}`}
              label={practice.title}
              values={chosen}
              onChange={(picked) => change(practice, picked)}
              options={practice.requirements.map((requirement) => ({
                value: requirement.id,
                label: requirement.text,
                hint: `${requirement.level}, ${requirement.citation.section}`,
              }))}
            />
          </Disclosure>
        )
      })}
    </fieldset>
  )
}
