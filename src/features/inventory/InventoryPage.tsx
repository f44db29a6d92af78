import { useState } from 'react'
import { inventoryWords } from '#src/locales/inventory.ts'
import { useWords } from '#src/ui/language.ts'
import { PageTitle } from '#src/ui/PageTitle.tsx'
import type { OpenInventory } from '#src/workflows/open-inventory.ts'
import type { InventoryServices } from './inventory-services.ts'
import { OpenFileStep } from './OpenFileStep.tsx'
import { PickStep } from './PickStep.tsx'
import { PreviewStep } from './PreviewStep.tsx'

/** File, then use case, then a look at what it says before a draft is made of it. */
export function InventoryPage({ services }: { services: InventoryServices }) {
  const t = useWords(inventoryWords)
  const [inventory, setInventory] = useState<OpenInventory>()
  const [row, setRow] = useState<number>()
  if (inventory && row !== undefined)
    return (
      <PreviewStep
        inventory={inventory}
        row={row}
        services={services}
        onBack={() => setRow(undefined)}
      />
    )
  return (
    <main className="page">
      <PageTitle title={t('title')} />
      <p>{t('intro')}</p>
      {inventory ? (
        <PickStep inventory={inventory} onPick={setRow} onClose={() => setInventory(undefined)} />
      ) : (
        <OpenFileStep open={services.openInventory} onOpened={setInventory} />
      )}
    </main>
  )
}
