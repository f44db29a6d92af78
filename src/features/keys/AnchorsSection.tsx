import { useState } from 'react'
import { keysWords } from '#src/locales/keys.ts'
import { Button } from '#src/ui/Button.tsx'
import { CardsTable } from '#src/ui/CardsTable.tsx'
import { DropZone } from '#src/ui/DropZone.tsx'
import { Fingerprint } from '#src/ui/Fingerprint.tsx'
import { useWords } from '#src/ui/language.ts'
import { useMoments } from '#src/ui/moments.ts'
import { Notice } from '#src/ui/Notice.tsx'
import { useToast } from '#src/ui/Toasts.tsx'
import type { TrustAnchor } from '#src/workflows/trust-anchors.ts'
import type { KeysServices } from './keys-services.ts'
import { anchorProblemText } from './problem-text.ts'
import { useLoaded } from './use-loaded.ts'

/** The authorities whose word counts here, because somebody imported them. */
export function AnchorsSection({ services }: { services: KeysServices }) {
  const t = useWords(keysWords)
  const toast = useToast()
  const { loaded, reload } = useLoaded(services.listAnchors)
  const [problem, setProblem] = useState<string>()
  const add = async (file: File) => {
    const imported = await services.importAnchors(file)
    setProblem(imported.ok ? undefined : anchorProblemText(t, imported.error))
    if (!imported.ok) return
    toast({
      text: t('anchors.added', { names: imported.value.map(({ name }) => name).join(', ') }),
    })
    await reload()
  }
  const remove = async ({ facts }: TrustAnchor) => {
    const removed = await services.removeAnchor(facts.fingerprint)
    setProblem(removed.ok ? undefined : anchorProblemText(t, removed.error))
    if (removed.ok) toast({ text: t('anchors.removed', { name: facts.name }) })
    await reload()
  }
  const failure = loaded?.ok === false ? anchorProblemText(t, loaded.error) : problem
  const anchors = loaded?.ok ? loaded.value : []
  return (
    <section className="apart">
      <h2>{t('anchors')}</h2>
      <p>{t('anchors.hint')}</p>
      <div role="alert">
        {failure ? (
          <Notice tone="bad">
            <p>{failure}</p>
          </Notice>
        ) : null}
      </div>
      {loaded?.ok && anchors.length === 0 ? <p>{t('anchors.none')}</p> : null}
      {anchors.length > 0 ? (
        <AnchorTable anchors={anchors} onRemove={(anchor) => void remove(anchor)} />
      ) : null}
      <DropZone
        small
        label={t('anchors.add')}
        accept=".pem,.crt,.cer,.der"
        onFiles={([file]) => (file ? void add(file) : undefined)}
      >
        <p className="small">{t('anchors.add')}</p>
      </DropZone>
    </section>
  )
}

type TableProps = { anchors: readonly TrustAnchor[]; onRemove: (anchor: TrustAnchor) => void }

function AnchorTable({ anchors, onRemove }: TableProps) {
  const t = useWords(keysWords)
  const { day } = useMoments()
  return (
    <CardsTable
      caption={t('anchors')}
      captionHidden
      columns={[t('anchors.name'), t('anchors.since'), t('anchors.valid'), t('anchors.action')]}
      rows={anchors.map((anchor) => ({
        key: anchor.facts.fingerprint,
        heading: (
          <>
            {anchor.facts.name || anchor.facts.organisation}
            <br />
            <Fingerprint hex={anchor.facts.fingerprint} />
          </>
        ),
        cells: [
          { label: t('anchors.since'), content: day(anchor.importedAt.slice(0, 10)) },
          { label: t('anchors.valid'), content: day(anchor.facts.notAfter.slice(0, 10)) },
          {
            label: t('anchors.action'),
            content: (
              <Button look="quiet" small onClick={() => onRemove(anchor)}>
                {t('anchors.remove')}
                <span className="hidden-visually">: {anchor.facts.name}</span>
              </Button>
            ),
          },
        ],
      }))}
    />
  )
}
