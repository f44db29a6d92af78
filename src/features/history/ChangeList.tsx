import type { Framework } from '#schemas/framework.ts'
import type { Change } from '#src/domain/changes.ts'
import { historyWords } from '#src/locales/history.ts'
import { uiWords } from '#src/locales/ui.ts'
import { useWords } from '#src/ui/language.ts'
import { changeWords } from './change-words.ts'

type Props = { framework: Framework; changes: readonly Change[] }

/** What changed, one line each; two that read alike are told once. */
export function ChangeList({ framework, changes }: Props) {
  const t = useWords(historyWords)
  const ui = useWords(uiWords)
  if (changes.length === 0) return null
  const lines = new Set(changes.map((change) => changeWords({ t, ui }, framework, change)))
  return (
    <ul>
      {Array.from(lines, (line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}
