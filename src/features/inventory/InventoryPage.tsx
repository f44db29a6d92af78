import { useState } from 'react'
import { contradictionsWords } from '#src/locales/contradictions.ts'
import { inventoryWords } from '#src/locales/inventory.ts'
import { Button } from '#src/ui/Button.tsx'
import { useWords } from '#src/ui/language.ts'
import { PageTitle } from '#src/ui/PageTitle.tsx'
import type { OpenInventory } from '#src/workflows/open-inventory.ts'
import { CompareStep } from './CompareStep.tsx'
import { ContradictionsStep } from './ContradictionsStep.tsx'
import type { InventoryServices } from './inventory-services.ts'
import { OpenFileStep } from './OpenFileStep.tsx'
import { PickStep } from './PickStep.tsx'
import { PreviewStep } from './PreviewStep.tsx'

type Picked = { inventory: OpenInventory; row: number }
type View = 'list' | 'contradictions' | 'compare'

/**
 * File, then use case, then a look at what it says before a draft is made of it. The list stays behind the
 * look, so that nothing has to be checked or compared again on the way back.
 */
export function InventoryPage({ services }: { services: InventoryServices }) {
  const t = useWords(inventoryWords)
  const [inventory, setInventory] = useState<OpenInventory>()
  const [picked, setPicked] = useState<Picked>()
  return (
    <main className="page">
      {picked ? (
        <PreviewStep {...picked} services={services} onBack={() => setPicked(undefined)} />
      ) : null}
      <div hidden={picked !== undefined}>
        <PageTitle title={t('title')} />
        <p>{t('intro')}</p>
        {inventory ? (
          <OpenedSteps
            inventory={inventory}
            services={services}
            onPick={setPicked}
            onClose={() => setInventory(undefined)}
          />
        ) : (
          <OpenFileStep open={services.openInventory} onOpened={setInventory} />
        )}
      </div>
    </main>
  )
}

type OpenedProps = {
  inventory: OpenInventory
  services: InventoryServices
  onPick: (picked: Picked) => void
  onClose: () => void
}

/** The list of the file's use cases, and what rules say of all of them. */
function OpenedSteps({ inventory, services, onPick, onClose }: OpenedProps) {
  const t = useWords(contradictionsWords)
  const [view, setView] = useState<View>('list')
  const pick = (row: number) => onPick({ inventory, row })
  const back = () => setView('list')
  if (view === 'contradictions')
    return <ContradictionsStep {...{ inventory, services }} onPick={pick} onBack={back} />
  if (view === 'compare')
    return (
      <CompareStep
        {...{ inventory, services }}
        onPick={(file, row) => onPick({ inventory: file, row })}
        onBack={back}
      />
    )
  return (
    <>
      <p className="row">
        <Button look="quiet" onClick={() => setView('contradictions')}>
          {t('inventoryCheck')}
        </Button>
        <Button look="quiet" onClick={() => setView('compare')}>
          {t('compare')}
        </Button>
      </p>
      <PickStep inventory={inventory} onPick={pick} onClose={onClose} />
    </>
  )
}
