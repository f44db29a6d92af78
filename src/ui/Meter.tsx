type Props = { value: number; max: number; words: string }

/** A bar and the same in words; the words are what everybody gets. */
export const Meter = ({ value, max, words }: Props) => (
  <>
    <div className="meter" aria-hidden="true">
      <i style={{ inlineSize: `${max > 0 ? (100 * value) / max : 0}%` }} />
    </div>
    <span className="small">{words}</span>
  </>
)
