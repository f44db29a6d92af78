import { type ReactNode, useEffect, useRef } from 'react'
import { verifyWords } from '#src/locales/verify.ts'
import { Button } from '#src/ui/Button.tsx'
import { downloadFile } from '#src/ui/download.ts'
import { useWords } from '#src/ui/language.ts'
import type { FileCheck } from '#src/workflows/file-check.ts'
import type { ExportedFile } from '#src/workflows/make-files.ts'
import { headlineOf } from './headline.ts'

type Props = { title: string; file: ExportedFile; check: FileCheck; children: ReactNode }

/** A new file, already checked, for the person to save. */
export function SignedFile({ title, file, check, children }: Props) {
  const t = useWords(verifyWords)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <section className="notice good">
      <h3 ref={heading} tabIndex={-1}>
        {title}
      </h3>
      {children}
      <p>{t('signed.checked', { headline: t(`headline.${headlineOf(check)}`) })}</p>
      <Button onClick={() => downloadFile(file.name, file.bytes, file.mediaType)}>
        {t('signed.save', { name: file.name })}
      </Button>
    </section>
  )
}
