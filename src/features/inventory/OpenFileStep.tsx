import { useEffect, useRef, useState } from 'react'
import { inventoryWords } from '#src/locales/inventory.ts'
import { Button } from '#src/ui/Button.tsx'
import { DropZone } from '#src/ui/DropZone.tsx'
import { useWords } from '#src/ui/language.ts'
import { Notice } from '#src/ui/Notice.tsx'
import type { InventoryProblem, OpenInventory } from '#src/workflows/open-inventory.ts'
import { inventoryProblemWords } from './inventory-problem-words.ts'
import type { InventoryServices } from './inventory-services.ts'

type Props = {
  open: InventoryServices['openInventory']
  onOpened: (inventory: OpenInventory) => void
}

type Reading = { name: string; share: number; stop: () => void }

export function OpenFileStep({ open, onOpened }: Props) {
  const t = useWords(inventoryWords)
  const [reading, setReading] = useState<Reading>()
  const [problem, setProblem] = useState<InventoryProblem>()
  const stopper = useRef<AbortController>(undefined)
  useEffect(() => () => stopper.current?.abort(), [])

  const read = async (file: File) => {
    const controller = new AbortController()
    stopper.current = controller
    const stop = () => controller.abort()
    setProblem(undefined)
    setReading({ name: file.name, share: 0, stop })
    const opened = await open(file, {
      onProgress: (share) => setReading({ name: file.name, share, stop }),
      signal: controller.signal,
    })
    setReading(undefined)
    if (opened.ok) onOpened(opened.value)
    else setProblem(opened.error)
  }
  return (
    <>
      <div role="alert">
        {problem ? (
          <Notice
            tone={problem.kind === 'stopped' ? 'neutral' : 'bad'}
            title={t(problem.kind === 'stopped' ? 'stoppedTitle' : 'problemTitle')}
          >
            <p>{inventoryProblemWords(t, problem)}</p>
          </Notice>
        ) : null}
      </div>
      {reading ? (
        <ReadingNow reading={reading} />
      ) : (
        <DropZone
          label={t('drop')}
          accept=".csv,text/csv"
          onFiles={([file]) => void (file && read(file))}
        >
          <p className="small">{t('neverUploaded')}</p>
        </DropZone>
      )}
      <section className="apart prose">
        <h2>{t('whereTitle')}</h2>
        <p>{t('whereText')}</p>
        <ul>
          <li>{t('where2024')}</li>
          <li>{t('where2025')}</li>
        </ul>
      </section>
    </>
  )
}

function ReadingNow({ reading: { name, share, stop } }: { reading: Reading }) {
  const t = useWords(inventoryWords)
  return (
    <div className="drop">
      <p role="status">{t('reading', { name })}</p>
      <p>
        <progress aria-label={t('reading', { name })} value={share} max={1} />
      </p>
      <Button look="quiet" onClick={stop}>
        {t('stop')}
      </Button>
    </div>
  )
}
