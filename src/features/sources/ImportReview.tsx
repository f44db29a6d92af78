import { useEffect, useMemo, useRef, useState } from 'react'
import { sourcesWords } from '#src/locales/sources.ts'
import { Button } from '#src/ui/Button.tsx'
import { Disclosure } from '#src/ui/Disclosure.tsx'
import { useWords } from '#src/ui/language.ts'
import { Notice } from '#src/ui/Notice.tsx'
import {
  type Incoming,
  incomingSources,
  mostSources,
  type ReadRegister,
} from '#src/workflows/exchange-register.ts'
import type { OpenDraft } from '#src/workflows/open-draft.ts'

type Props = {
  draft: OpenDraft
  reading: ReadRegister
  /** How many were added; undefined when the person left it. */
  onDone: (added: number | undefined) => void
}

/** Lines beyond these are counted, not laid out. */
const shownMost = 200

/** What was read, what looks like something on the list, what was not understood; then the person adds. */
export function ImportReview({ draft, reading, onDone }: Props) {
  const t = useWords(sourcesWords)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const known = draft.store.getState().assessment.sources
  const incoming = useMemo(() => incomingSources(known, reading), [known, reading])
  const [chosen, setChosen] = useState(
    () => new Set(incoming.flatMap(({ alike, at }) => (alike ? [] : [at]))),
  )
  const room = mostSources - known.length
  const toggle = (at: number, on: boolean) => {
    const next = new Set(chosen)
    if (on) next.add(at)
    else next.delete(at)
    setChosen(next)
  }
  const add = () => {
    draft.edit.addSources(incoming.filter(({ at }) => chosen.has(at)).map(({ source }) => source))
    onDone(chosen.size)
  }
  const alike = incoming.filter((one) => one.alike).length
  const notKept = [...new Set(incoming.flatMap((one) => one.notKept))]
  return (
    <section className="card" aria-label={t('reviewTitle')}>
      <h2 ref={heading} tabIndex={-1}>
        {t('reviewTitle')}
      </h2>
      <p>
        {t('review', { count: incoming.length })}{' '}
        {alike > 0 ? t('reviewAlike', { count: alike }) : null}
      </p>
      {notKept.length > 0 ? <p>{t('reviewNotKept', { fields: notKept.join(', ') })}</p> : null}
      {reading.unread.length > 0 ? <Unread unread={reading.unread} /> : null}
      {chosen.size > room ? (
        <Notice tone="bad" role="alert">
          <p>{t('reviewFull', { limit: mostSources, room })}</p>
        </Notice>
      ) : null}
      <ul className="options list incoming">
        {incoming.slice(0, shownMost).map((one) => (
          <li key={one.at}>
            <label className="opt">
              <input
                type="checkbox"
                checked={chosen.has(one.at)}
                onChange={(event) => toggle(one.at, event.currentTarget.checked)}
              />
              <IncomingWords one={one} />
            </label>
          </li>
        ))}
      </ul>
      {incoming.length > shownMost ? (
        <p>{t('reviewMore', { count: incoming.length - shownMost })}</p>
      ) : null}
      <p className="row">
        <Button disabled={chosen.size === 0 || chosen.size > room} onClick={add}>
          {t('reviewAdd', { count: chosen.size })}
        </Button>
        <Button look="plain" onClick={() => onDone(undefined)}>
          {t('cancel')}
        </Button>
      </p>
    </section>
  )
}

function IncomingWords({ one: { source, alike, shortened } }: { one: Incoming }) {
  const t = useWords(sourcesWords)
  const { title, author, date } = source
  return (
    <span>
      <b>{title || t('untitled')}</b>
      <small>
        {[author, date].filter(Boolean).join(', ')}
        {alike ? ` ${t(`alike.${alike.by}`, { title: alike.source.title || t('untitled') })}` : ''}
        {shortened.length > 0 ? ` ${t('shortened', { fields: shortened.join(', ') })}` : ''}
      </small>
    </span>
  )
}

function Unread({ unread }: { unread: ReadRegister['unread'] }) {
  const t = useWords(sourcesWords)
  return (
    <Disclosure summary={t('unread', { count: unread.length })}>
      <ul>
        {unread.slice(0, shownMost).map(({ line, text }) => (
          <li key={`${line} ${text}`} className="mono small">
            {line > 0 ? `${t('line', { line })} ` : ''}
            {text}
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
