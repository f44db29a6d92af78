import { verifyWords } from '#src/locales/verify.ts'
import { Fingerprint } from '#src/ui/Fingerprint.tsx'
import { useWords } from '#src/ui/language.ts'
import { type Mark, StatusShape } from '#src/ui/StatusMark.tsx'
import type { Outcome } from './check-text.ts'
import type { Item } from './result-row.ts'

const marks: Record<Outcome, Mark> = { pass: 'met', fail: 'not-met', info: 'not-shown' }

/** Shape and word of a single check. */
export function OutcomeMark({ outcome }: { outcome: Outcome }) {
  const t = useWords(verifyWords)
  return (
    <>
      <StatusShape status={marks[outcome]} />
      <span className="hidden-visually">{t(`outcome.${outcome}`)}: </span>
    </>
  )
}

export function RowItem({ item }: { item: Item }) {
  switch (item.kind) {
    case 'text':
      return <p>{item.text}</p>
    case 'strong':
      return (
        <p>
          <b>{item.text}</b>
        </p>
      )
    case 'note':
      return <p className="small">{item.text}</p>
    case 'list':
      return (
        <ul>
          {item.items.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )
    case 'checked':
      return (
        <p className="checked">
          <OutcomeMark outcome={item.outcome} />
          <span>{item.text}</span>
        </p>
      )
    case 'fingerprint':
      return (
        <p>
          <span className="small">{item.label}</span>
          <br />
          <Fingerprint hex={item.hex} />
        </p>
      )
    case 'digest':
      return (
        <p>
          <span className="small">{item.label}</span>
          <br />
          <span className="digest">{item.hex}</span>
        </p>
      )
  }
}
