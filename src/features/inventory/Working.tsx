import { contradictionsWords } from '#src/locales/contradictions.ts'
import { Button } from '#src/ui/Button.tsx'
import { useWords } from '#src/ui/language.ts'

type Props = { label: string; share: number; onStop: () => void }

/** Long work: how far it is, and the way to stop it. */
export function Working({ label, share, onStop }: Props) {
  const t = useWords(contradictionsWords)
  return (
    <div className="drop">
      <p role="status">{label}</p>
      <p>
        <progress aria-label={label} value={share} max={1} />
      </p>
      <Button look="quiet" onClick={onStop}>
        {t('stop')}
      </Button>
    </div>
  )
}
