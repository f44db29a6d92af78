import { Link } from 'wouter'
import { exportWords } from '#src/locales/export.ts'
import { useWords } from '#src/ui/language.ts'
import { Notice } from '#src/ui/Notice.tsx'
import type { ProblemGroup } from './problem-words.ts'

/** What stands between the draft and a careful reader, by page, each with the way there. */
export function ProblemsFirst({ groups }: { groups: readonly ProblemGroup[] }) {
  const t = useWords(exportWords)
  const count = groups.reduce((sum, group) => sum + group.items.length, 0)
  if (count === 0)
    return (
      <Notice tone="good">
        <p>{t('problemsNone')}</p>
      </Notice>
    )
  return (
    <>
      <p>{t('problemsSome', { count })}</p>
      <dl className="problems">
        {groups.map((group) => (
          <div key={group.page}>
            <dt>{group.title}</dt>
            <dd>
              <ul>
                {group.items.map((item) => (
                  <li key={item.key}>
                    <Link href={item.href}>{item.text}</Link>
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}
