import { useState } from 'react'
import type { Assessment } from '#schemas/assessment.ts'
import type { Framework } from '#schemas/framework.ts'
import type { Result } from '#src/domain/result.ts'
import { inventoryWords } from '#src/locales/inventory.ts'
import { useWords } from '#src/ui/language.ts'
import { PageTitle } from '#src/ui/PageTitle.tsx'
import type { DraftFromUseCaseProblem } from '#src/workflows/draft-from-use-case.ts'
import type { FrameworkProblem } from '#src/workflows/draft-library.ts'
import type {
  GivenFile,
  InventoryProblem,
  OpenInventory,
  OpenInventoryOptions,
} from '#src/workflows/open-inventory.ts'
import { OpenFileStep } from './OpenFileStep.tsx'
import { PickStep } from './PickStep.tsx'
import { PreviewStep } from './PreviewStep.tsx'

/** What the inventory screens need; the app wires it. */
export type InventoryServices = {
  openInventory(
    file: GivenFile,
    options?: OpenInventoryOptions,
  ): Promise<Result<OpenInventory, InventoryProblem>>
  /** The questionnaire that the new assessment will use. */
  newestFramework(): Promise<Result<Framework, FrameworkProblem>>
  draftFromUseCase(choice: {
    inventory: OpenInventory
    row: number
    framework: string
    kind: Assessment['kind']
  }): Promise<Result<string, DraftFromUseCaseProblem>>
}

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
