import { useDeferredValue, useMemo } from 'react'
import { useStore } from 'zustand'
import { type PublicPreview, previewOf } from '#src/domain/public-preview.ts'
import { exportWords } from '#src/locales/export.ts'
import { leftOutLines, publicCopyWords } from '#src/locales/public-copy.ts'
import { useWords } from '#src/ui/language.ts'
import { Notice } from '#src/ui/Notice.tsx'
import type { OpenDraft } from '#src/workflows/open-draft.ts'
import type { PublicFinding } from '#src/workflows/search-public-files.ts'
import { FoundList } from './FoundList.tsx'

type Props = {
  draft: Pick<OpenDraft, 'store'>
  mayStay: readonly string[]
  onMayStay: (texts: string[]) => void
}

/** What would go out and what would stay, before any file is made. */
export function PublicCopyPreview({ draft, mayStay, onMayStay }: Props) {
  const t = useWords(exportWords)
  const left = useWords(publicCopyWords)
  const framework = useStore(draft.store, (state) => state.framework)
  const assessment = useDeferredValue(useStore(draft.store, (state) => state.assessment))
  const preview = useMemo(() => previewOf(framework, assessment), [framework, assessment])
  const found = preview.found.map(
    ({ secret, where }): PublicFinding => ({ secret, at: { kind: 'record', where } }),
  )
  const isClear = found.every(({ secret }) => isAllowed(secret, mayStay))
  return (
    <section>
      <h2>{t('preview')}</h2>
      <h3>{t('preview.out')}</h3>
      <ul>
        {leftOutLines(left, preview.leftOut).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <h3>{t('preview.kept')}</h3>
      <Kept preview={preview} />
      {preview.follows ? null : (
        <Notice tone="bad" role="status">
          <p>{t('preview.follows')}</p>
        </Notice>
      )}
      {found.length > 0 ? <FoundList {...{ draft, found, mayStay, onMayStay }} /> : null}
      <div role="status">
        {isClear && preview.follows ? (
          <Notice tone="good">
            <p>{t('preview.clear')}</p>
          </Notice>
        ) : null}
      </div>
    </section>
  )
}

const isAllowed = ({ text, origin }: PublicFinding['secret'], mayStay: readonly string[]) =>
  origin.kind !== 'watch-word' && mayStay.includes(text)

const counted = ['answers', 'notes', 'claims', 'evidence', 'sources'] as const

function Kept({ preview: { kept, leftOut } }: { preview: PublicPreview }) {
  const t = useWords(exportWords)
  const hasSecret = leftOut.some(({ kind }) => kind === 'source')
  return (
    <ul>
      <li>{t('preview.title')}</li>
      <li>{t('preview.status')}</li>
      {counted.map((what) => (
        <li key={what}>{t(`preview.${what}`, { count: kept[what] })}</li>
      ))}
      {hasSecret ? <li>{t('preview.confidential')}</li> : null}
      <li>{t('preview.moment')}</li>
    </ul>
  )
}
