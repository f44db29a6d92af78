import { useState } from 'react'
import { verifyWords } from '#src/locales/verify.ts'
import { Button } from '#src/ui/Button.tsx'
import { CardsTable } from '#src/ui/CardsTable.tsx'
import { Disclosure } from '#src/ui/Disclosure.tsx'
import { Fingerprint } from '#src/ui/Fingerprint.tsx'
import { GivenText } from '#src/ui/GivenText.tsx'
import { useWords } from '#src/ui/language.ts'
import { TextField } from '#src/ui/TextField.tsx'
import { OutcomeMark } from './OutcomeMark.tsx'
import type { SignerLine } from './result-row.ts'

/** So many lines can be taken in; the rest comes when asked for. */
const PAGE = 30
/** Below, a box to search in is more to read than the list. */
const WORTH_SEARCHING = 10
const SHOWN = 16

/** Everybody who signed, one line each. */
export function SignerTable({ signers }: { signers: readonly SignerLine[] }) {
  const t = useWords(verifyWords)
  const [wanted, setWanted] = useState('')
  const [most, setMost] = useState(PAGE)
  const found = signers.filter((signer) => matches(signer, wanted))
  const shown = found.slice(0, most)
  const left = found.length - shown.length
  return (
    <div className="signers">
      {signers.length < WORTH_SEARCHING ? null : (
        <>
          <TextField
            type="search"
            label={t('signers.find')}
            value={wanted}
            onChange={(event) => {
              setWanted(event.target.value)
              setMost(PAGE)
            }}
          />
          <p role="status" className="small">
            {t('signers.shown', { shown: shown.length, count: found.length })}
          </p>
        </>
      )}
      <CardsTable
        caption={t('signers.caption')}
        captionHidden
        columns={[
          t('signers.who'),
          t('signers.role'),
          t('signers.covers'),
          t('signers.time'),
          t('signers.key'),
        ]}
        rows={shown.map((signer) => ({
          key: signer.key,
          heading: <Who signer={signer} />,
          cells: [
            { label: t('signers.role'), content: <RoleOf signer={signer} /> },
            { label: t('signers.covers'), content: <Covers signer={signer} /> },
            { label: t('signers.time'), content: signer.time },
            { label: t('signers.key'), content: <KeyOf signer={signer} /> },
          ],
        }))}
      />
      {left > 0 ? (
        <Button look="quiet" onClick={() => setMost(most + PAGE)}>
          {t('signers.more', { count: Math.min(left, PAGE) })}
        </Button>
      ) : null}
    </div>
  )
}

function matches(signer: SignerLine, wanted: string): boolean {
  const { name, organisation, role, statement, fingerprint } = signer
  const text = [name, organisation, role, statement, fingerprint].join(' ').toLowerCase()
  return wanted
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word))
}

const Who = ({ signer: { number, name, organisation } }: { signer: SignerLine }) => (
  <>
    {number}. <GivenText text={name} />
    {organisation === '' ? null : (
      <>
        <br />
        <span className="small">
          <GivenText text={organisation} />
        </span>
      </>
    )}
  </>
)

const RoleOf = ({ signer: { role, statement } }: { signer: SignerLine }) => (
  <>
    {role}
    {statement === null ? null : (
      <blockquote>
        <GivenText text={statement} />
      </blockquote>
    )}
  </>
)

const Covers = ({ signer: { covers, isGood } }: { signer: SignerLine }) => (
  <span className="checked">
    <OutcomeMark outcome={isGood ? 'pass' : 'fail'} />
    <span>{covers}</span>
  </span>
)

const KeyOf = ({ signer: { fingerprint, trust } }: { signer: SignerLine }) => (
  <>
    {trust}
    {fingerprint === null ? null : (
      <Disclosure summary={<Fingerprint hex={fingerprint.slice(0, SHOWN)} />}>
        <Fingerprint hex={fingerprint} />
      </Disclosure>
    )}
  </>
)
