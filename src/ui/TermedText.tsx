import { Fragment, useId, useMemo, useState } from 'react'
import { splitAtTerms, type Term } from './split-at-terms.ts'

/** A paragraph in which each glossary term, at its first place, opens its meaning below the paragraph. */
export function TermedText({ text, terms }: { text: string; terms: readonly Term[] }) {
  const id = useId()
  const [open, setOpen] = useState<Term>()
  const parts = useMemo(() => splitAtTerms(text, terms), [text, terms])
  return (
    <>
      <p>
        {parts.map(({ words, term, at }) =>
          term ? (
            <button
              key={at}
              type="button"
              className="term"
              aria-expanded={open === term}
              aria-controls={id}
              onClick={() => setOpen(open === term ? undefined : term)}
            >
              {words}
            </button>
          ) : (
            <Fragment key={at}>{words}</Fragment>
          ),
        )}
      </p>
      <div id={id} role="status" hidden={!open}>
        {open ? (
          <p className="term-meaning">
            <b>{open.term}.</b> {open.meaning}
          </p>
        ) : null}
      </div>
    </>
  )
}
