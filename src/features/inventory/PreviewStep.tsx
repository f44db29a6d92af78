import { useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import type { Assessment } from '#schemas/assessment.ts'
import type { Framework } from '#schemas/framework.ts'
import { inventoryWords } from '#src/locales/inventory.ts'
import { Button } from '#src/ui/Button.tsx'
import { draftAddress } from '#src/ui/draft-address.ts'
import { useWords } from '#src/ui/language.ts'
import { Notice } from '#src/ui/Notice.tsx'
import { PageTitle } from '#src/ui/PageTitle.tsx'
import type { DraftFromUseCaseProblem } from '#src/workflows/draft-from-use-case.ts'
import type { OpenInventory } from '#src/workflows/open-inventory.ts'
import type { InventoryServices } from './inventory-services.ts'
import { PreviewClaims } from './PreviewClaims.tsx'
import { startProblemWords } from './start-problem-words.ts'

type Props = {
  inventory: OpenInventory
  row: number
  services: InventoryServices
  onBack: () => void
}

/** One row as it will stand in the assessment, before anything is made of it. */
export function PreviewStep({ inventory, row, services, onBack }: Props) {
  const t = useWords(inventoryWords)
  const [, navigate] = useLocation()
  const [framework, setFramework] = useState<Framework>()
  const [problem, setProblem] = useState<DraftFromUseCaseProblem>()
  const shown = inventory.caseAt(row)
  useEffect(() => {
    void services.newestFramework().then((loaded) => {
      if (loaded.ok) setFramework(loaded.value)
      else setProblem(loaded.error)
    })
  }, [services])
  const start = async (kind: Assessment['kind']) => {
    if (!framework) return
    const choice = { inventory, row, framework: framework.id, kind }
    const made = await services.draftFromUseCase(choice)
    if (made.ok) navigate(draftAddress.tasks(made.value))
    else setProblem(made.error)
  }
  const { name, agency, component, stage, impactText } = shown?.useCase ?? blank
  return (
    <>
      <p>
        <Button small look="plain" onClick={onBack}>
          {t('backToList')}
        </Button>
      </p>
      <PageTitle title={name || t('unnamed', { row })} />
      <p>
        {[agency, component, stage, impactText].filter(Boolean).join(' · ')}
        <br />
        <span className="small">
          {t('fileRow', { title: inventory.title, name: inventory.inventory.file.name, row })}
        </span>
      </p>
      <div role="alert">
        {problem ? (
          <Notice tone="bad">
            <p>{startProblemWords(t, problem)}</p>
          </Notice>
        ) : null}
      </div>
      <p>{t('previewIntro')}</p>
      <p className="row">
        <Button disabled={!framework} onClick={() => void start('shadow')}>
          {t('startShadow')}
        </Button>
        <Button look="quiet" disabled={!framework} onClick={() => void start('self')}>
          {t('startSelf')}
        </Button>
      </p>
      {shown && framework ? (
        <PreviewClaims framework={framework} inventory={inventory} shown={shown} />
      ) : null}
    </>
  )
}

const blank = { name: '', agency: '', component: '', stage: '', impactText: '' }
