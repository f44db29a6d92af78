import { useEffect, useRef, useState } from 'react'
import { contradictionsWords } from '#src/locales/contradictions.ts'
import { Button } from '#src/ui/Button.tsx'
import { DropZone } from '#src/ui/DropZone.tsx'
import { useWords } from '#src/ui/language.ts'
import { Notice } from '#src/ui/Notice.tsx'
import { useToast } from '#src/ui/Toasts.tsx'
import { type YearChoice, yearFromRow } from '#src/workflows/add-year.ts'
import type { OpenDraft } from '#src/workflows/open-draft.ts'
import type { OpenInventory } from '#src/workflows/open-inventory.ts'
import type { ContradictionsServices } from './contradictions-services.ts'
import { YearMatch } from './YearMatch.tsx'

type Props = { draft: Pick<OpenDraft, 'store' | 'edit'>; services: ContradictionsServices }

type Reading = { name: string; share: number }

/** Another year's inventory: its row of this system is found, or picked, and added with what it claims. */
export function YearSection({ draft, services }: Props) {
  const t = useWords(contradictionsWords)
  const toast = useToast()
  const [reading, setReading] = useState<Reading>()
  const [failed, setFailed] = useState(false)
  const [inventory, setInventory] = useState<OpenInventory>()
  const stopper = useRef<AbortController>(undefined)
  useEffect(() => () => stopper.current?.abort(), [])
  const read = async (file: File) => {
    const controller = new AbortController()
    stopper.current = controller
    setFailed(false)
    setReading({ name: file.name, share: 0 })
    const opened = await services.openInventory(file, {
      onProgress: (share) => setReading({ name: file.name, share }),
      signal: controller.signal,
    })
    setReading(undefined)
    if (opened.ok) setInventory(opened.value)
    else setFailed(opened.error.kind !== 'stopped')
  }
  const add = (choice: Omit<YearChoice, 'inventory'>) => {
    if (!inventory) return
    const year = yearFromRow(draft.store.getState(), { ...choice, inventory }, environment)
    if (!year.ok) return toast({ text: t('yearKept', { row: choice.row }) })
    draft.edit.addYear(year.value)
    setInventory(undefined)
    toast({ text: t('yearAdded', { row: choice.row, claims: year.value.claims.length }) })
  }
  return (
    <section className="apart">
      <h2>{t('yearTitle')}</h2>
      <p>{t('yearText')}</p>
      <div role="alert">
        {failed ? (
          <Notice tone="bad">
            <p>{t('yearFailed')}</p>
          </Notice>
        ) : null}
      </div>
      {inventory ? (
        <YearMatch
          draft={draft}
          inventory={inventory}
          onAdd={add}
          onClose={() => setInventory(undefined)}
        />
      ) : reading ? (
        <ReadingNow reading={reading} onStop={() => stopper.current?.abort()} />
      ) : (
        <DropZone
          label={t('yearDrop')}
          accept=".csv,text/csv"
          onFiles={([file]) => void (file && read(file))}
        />
      )}
    </section>
  )
}

const environment = { now: () => new Date(), newId: () => crypto.randomUUID() }

function ReadingNow({ reading, onStop }: { reading: Reading; onStop: () => void }) {
  const t = useWords(contradictionsWords)
  const { name, share } = reading
  return (
    <div className="drop">
      <p role="status">{t('yearReading', { name })}</p>
      <p>
        <progress aria-label={t('yearReading', { name })} value={share} max={1} />
      </p>
      <Button look="quiet" onClick={onStop}>
        {t('yearStop')}
      </Button>
    </div>
  )
}
