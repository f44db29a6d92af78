import { withHiddenShown } from './hidden-characters.ts'

/** Languages of the screen and the report. English is complete; a test names what others miss. */
export type Language = 'en'

type Values = Readonly<Record<string, string | number>>

/** `t('key', { name })`: the sentence with its values put in. */
export type Translate<Key extends string> = (key: Key, values?: Values) => string

const placeholder = /\{(\w+)\}/g
const pluralRules = new Map<string, Intl.PluralRules>()

function pluralForm(language: Language, count: number): Intl.LDMLPluralRule {
  const rules = pluralRules.get(language) ?? new Intl.PluralRules(language)
  pluralRules.set(language, rules)
  return rules.select(count)
}

/** A value may come from a file: what nobody could see in it is shown. */
function fill(sentence: string, values: Values): string {
  return sentence.replace(placeholder, (whole, name: string) =>
    withHiddenShown(String(values[name] ?? whole)),
  )
}

/** Keys as code uses them: `drafts_one` and `drafts_other` are both asked for as `drafts`. */
export type KeyOf<Words> = keyof Words extends infer Key
  ? Key extends `${infer Stem}_${Intl.LDMLPluralRule}`
    ? Stem
    : Key extends string
      ? Key
      : never
  : never

/**
 * One room's words in every language. A key with forms `key_one` / `key_other` is chosen by `count`
 * with the language's own plural rules.
 */
export function catalogue<Words extends Readonly<Record<string, string>>>(
  languages: Readonly<Record<Language, Words>>,
) {
  return (language: Language): Translate<KeyOf<Words>> => {
    const words: Readonly<Record<string, string>> = languages[language]
    return (key, values = {}) => {
      const count = values['count']
      const form =
        typeof count === 'number' ? words[`${key}_${pluralForm(language, count)}`] : undefined
      return fill(form ?? words[key] ?? words[`${key}_other`] ?? key, values)
    }
  }
}
