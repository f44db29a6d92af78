import { useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import { useStore } from 'zustand'
import { appWords } from '#src/locales/app.ts'
import { LinkButton } from '#src/ui/Button.tsx'
import { draftAddress } from '#src/ui/draft-address.ts'
import { useWords } from '#src/ui/language.ts'
import { Notice } from '#src/ui/Notice.tsx'
import { summaryOf } from '#src/workflows/draft-summary.ts'
import type { Services } from './services.ts'

/** On every page: that all was cleared underneath it, and which drafts are in this tab only. */
export function StorageNotices({ services }: { services: Services }) {
  const t = useWords(appWords)
  const [isCleared, setCleared] = useState(false)
  const [here] = useLocation()
  useEffect(() => services.onCleared(() => setCleared(true)), [services])
  const { drafts } = useStore(services.unsaved.list)
  const elsewhere = drafts
    .map(({ store }) => store.getState())
    .filter(({ assessment }) => !here.startsWith(draftAddress.tasks(assessment.id)))
  return (
    <div role="alert" className="strips">
      {isCleared ? (
        <Notice tone="bad" strip title={t('clearedTitle')}>
          <p>{t('clearedText')}</p>
          <p className="row">
            <LinkButton small look="quiet" href="/backup">
              {t('clearedRestore')}
            </LinkButton>
          </p>
        </Notice>
      ) : null}
      {elsewhere.map(({ framework, assessment }) => (
        <Notice key={assessment.id} tone="bad" strip>
          <p className="row">
            {t('unsavedElsewhere', {
              title: summaryOf(framework, assessment).title || t('untitled'),
            })}
            <LinkButton small look="quiet" href={draftAddress.tasks(assessment.id)}>
              {t('toUnsaved')}
            </LinkButton>
          </p>
        </Notice>
      ))}
    </div>
  )
}
