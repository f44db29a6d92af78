import { useEffect, useState } from 'react'
import { aboutWords } from '#src/locales/about.ts'
import { Fingerprint } from '#src/ui/Fingerprint.tsx'
import { useWords } from '#src/ui/language.ts'

type Props = { compute: () => Promise<string | undefined> }

/** Several megabytes take a moment to digest, so the page does not wait for it. */
export function ProgramDigest({ compute }: Props) {
  const t = useWords(aboutWords)
  const [digest, setDigest] = useState<string>()
  useEffect(() => {
    let isShown = true
    void compute().then((found) => {
      if (isShown) setDigest(found)
    })
    return () => {
      isShown = false
    }
  }, [compute])
  return <p role="status">{digest ? <Fingerprint hex={digest} /> : t('computing')}</p>
}
