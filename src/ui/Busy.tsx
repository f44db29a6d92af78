import { useId } from 'react'
import { Button } from './Button.tsx'

type Props = {
  label: string
  stop: string
  onStop: () => void
  /** 0 to 1, where it is known. */
  share?: number
}

/** Work that may take long: what it is, that it goes on, and the way to stop it. */
export function Busy({ label, stop, onStop, share }: Props) {
  const id = useId()
  return (
    <div className="drop">
      <p role="status" id={id}>
        {label}
      </p>
      <progress aria-labelledby={id} {...(share !== undefined && { value: share, max: 1 })} />
      <p className="row">
        <Button look="quiet" small onClick={onStop}>
          {stop}
        </Button>
      </p>
    </div>
  )
}
