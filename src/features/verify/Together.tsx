import { publicCopyWords } from '#src/locales/public-copy.ts'
import { verifyWords } from '#src/locales/verify.ts'
import { useWords } from '#src/ui/language.ts'
import { Notice, type Tone } from '#src/ui/Notice.tsx'
import type { FilesCheck } from '#src/workflows/file-check.ts'
import { pairLines, togetherSentence } from './pair-text.ts'

const tones: Record<Exclude<FilesCheck['together']['kind'], 'one-file'>, Tone> = {
  'same-record': 'good',
  'different-records': 'bad',
  'public-copy': 'good',
  'not-its-public-copy': 'bad',
  'not-comparable': 'unknown',
  'not-compared': 'unknown',
}

/** Whether files dropped together are one and the same record, or a record and its public copy. */
export function Together({ together }: Pick<FilesCheck, 'together'>) {
  const t = useWords(verifyWords)
  const left = useWords(publicCopyWords)
  if (together.kind === 'one-file') return null
  const lines = pairLines(t, left, together)
  return (
    <Notice tone={tones[together.kind]}>
      <p>{togetherSentence(t, together)}</p>
      {together.kind === 'public-copy' ? <p>{t('together.public-copy.parts')}</p> : null}
      {lines.length === 0 ? null : (
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </Notice>
  )
}
