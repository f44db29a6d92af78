import { verifyWords } from '#src/locales/verify.ts'
import { useWords } from '#src/ui/language.ts'
import { Notice, type Tone } from '#src/ui/Notice.tsx'
import type { FilesCheck } from '#src/workflows/file-check.ts'

const tones: Record<Exclude<FilesCheck['together']['kind'], 'one-file'>, Tone> = {
  'same-record': 'good',
  'different-records': 'bad',
  'not-comparable': 'unknown',
}

/** Whether files dropped together are one and the same record. */
export function Together({ together }: Pick<FilesCheck, 'together'>) {
  const t = useWords(verifyWords)
  if (together.kind === 'one-file') return null
  return (
    <Notice tone={tones[together.kind]}>
      <p>{t(`together.${together.kind}`)}</p>
    </Notice>
  )
}
