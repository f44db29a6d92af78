import { Fingerprint } from '#src/ui/Fingerprint.tsx'
import { fingerprintWords } from '#src/workflows/spoken-fingerprint.ts'
import { OutcomeMark } from './OutcomeMark.tsx'
import type { Item } from './result-row.ts'
import { SignerTable } from './SignerTable.tsx'

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
        <>
          <p className="small">{item.label}</p>
          <Fingerprint hex={item.hex} words={fingerprintWords(item.hex)} />
        </>
      )
    case 'signers':
      return <SignerTable signers={item.signers} />
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
