import { uiWords } from '#src/locales/ui.ts'
import { useWords } from './language.ts'

type Props = {
  hex: string
  /** The same as words, for reading aloud. */
  words?: readonly string[]
}

/** Hex digits in groups of four, so that two people can compare them aloud or by eye. */
export function Fingerprint({ hex, words }: Props) {
  const digits = (
    <code className="fingerprint">{(hex.toUpperCase().match(/.{1,4}/g) ?? []).join(' ')}</code>
  )
  if (!words) return digits
  return (
    <>
      {digits}
      <Spoken words={words} />
    </>
  )
}

function Spoken({ words }: { words: readonly string[] }) {
  const t = useWords(uiWords)
  return (
    <details className="spoken">
      <summary>{t('spoken', { count: words.length })}</summary>
      <p>{words.join(' ')}</p>
    </details>
  )
}
