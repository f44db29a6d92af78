import { useEffect, useMemo, useState } from 'react'
import type { Framework } from '#schemas/framework.ts'
import { contradictionsWords } from '#src/locales/contradictions.ts'
import { Button } from '#src/ui/Button.tsx'
import { downloadFile } from '#src/ui/download.ts'
import { useWords } from '#src/ui/language.ts'
import {
  type CheckedInventory,
  type CheckProblem,
  findingsIn,
} from '#src/workflows/check-inventory.ts'
import type { OpenInventory } from '#src/workflows/open-inventory.ts'
import { FindingFilters, filtered, noFilters } from './FindingFilters.tsx'
import { FindingsTable } from './FindingsTable.tsx'
import type { InventoryServices } from './inventory-services.ts'
import { Working } from './Working.tsx'

type Props = {
  inventory: OpenInventory
  services: InventoryServices
  onPick: (row: number) => void
  onBack: () => void
}

type State =
  | { kind: 'working'; share: number }
  | { kind: 'failed'; problem: CheckProblem }
  | { kind: 'done'; checked: CheckedInventory; framework: Framework }

/** The rules over every row of the file: a table to filter, to open and to save. */
export function ContradictionsStep({ inventory, services, onPick, onBack }: Props) {
  const t = useWords(contradictionsWords)
  const { state, stop } = useCheck(inventory, services)
  return (
    <>
      <p>
        <Button small look="plain" onClick={onBack}>
          {t('backToList')}
        </Button>
      </p>
      <h2>{t('inventoryTitle')}</h2>
      <p>{t('inventoryIntro')}</p>
      {state.kind === 'working' ? (
        <Working label={t('checking')} share={state.share} onStop={stop} />
      ) : null}
      {state.kind === 'failed' ? (
        <p role="alert">{t(state.problem.kind === 'stopped' ? 'stopped' : 'unmapped')}</p>
      ) : null}
      {state.kind === 'done' ? <Checked inventory={inventory} onPick={onPick} {...state} /> : null}
    </>
  )
}

function useCheck(inventory: OpenInventory, services: InventoryServices) {
  const [state, setState] = useState<State>({ kind: 'working', share: 0 })
  const controller = useMemo(() => new AbortController(), [])
  useEffect(() => {
    const check = async () => {
      const framework = await services.newestFramework()
      if (!framework.ok) return
      const checked = await services.checkInventory(framework.value, inventory.inventory, {
        onProgress: (share) => setState({ kind: 'working', share }),
        signal: controller.signal,
      })
      setState(
        checked.ok
          ? { kind: 'done', checked: checked.value, framework: framework.value }
          : { kind: 'failed', problem: checked.error },
      )
    }
    void check()
  }, [inventory, services, controller])
  return { state, stop: () => controller.abort() }
}

type CheckedProps = Pick<Props, 'inventory' | 'onPick'> & {
  checked: CheckedInventory
  framework: Framework
}

function Checked({ inventory, checked, framework, onPick }: CheckedProps) {
  const t = useWords(contradictionsWords)
  const [filters, setFilters] = useState(noFilters)
  const [saved, setSaved] = useState('')
  const all = useMemo(() => findingsIn(inventory, checked), [inventory, checked])
  const shown = useMemo(() => filtered(all, filters), [all, filters])
  const save = async () => {
    const { findingsFile } = await import('#src/workflows/check-inventory.ts')
    const { name, bytes, mediaType } = findingsFile(framework, inventory, shown)
    downloadFile(name, bytes, mediaType)
    setSaved(t('csvDone', { name }))
  }
  const counts = { found: all.length, rows: checked.rows.length, checked: checked.checked }
  return (
    <>
      <p role="status">{t('found', counts)}</p>
      <search>
        <FindingFilters findings={all} filters={filters} onChange={setFilters} />
      </search>
      <p className="row">
        <Button onClick={() => void save()}>{t('csv')}</Button>
        <span className="small" role="status">
          {saved}
        </span>
      </p>
      <FindingsTable
        key={JSON.stringify(filters)}
        findings={shown}
        caption={t('shown', { shown: shown.length, found: all.length })}
        onPick={({ useCase }) => onPick(useCase.row)}
      />
    </>
  )
}
