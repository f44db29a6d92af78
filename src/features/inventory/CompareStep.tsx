import { useMemo, useRef, useState } from 'react'
import type { Framework } from '#schemas/framework.ts'
import { contradictionsWords } from '#src/locales/contradictions.ts'
import { Button } from '#src/ui/Button.tsx'
import { useWords } from '#src/ui/language.ts'
import type { ComparedYears, CompareProblem } from '#src/workflows/check-inventory.ts'
import type { OpenInventory } from '#src/workflows/open-inventory.ts'
import { ComparedYearsView } from './ComparedYearsView.tsx'
import type { InventoryServices } from './inventory-services.ts'
import { OpenFileStep } from './OpenFileStep.tsx'
import { Working } from './Working.tsx'
import type { Years } from './years.ts'

type Props = {
  inventory: OpenInventory
  services: InventoryServices
  onPick: (inventory: OpenInventory, row: number) => void
  onBack: () => void
}

type State =
  | { kind: 'choosing' }
  | { kind: 'working'; share: number }
  | { kind: 'failed'; problem: CompareProblem }
  | { kind: 'done'; compared: ComparedYears; framework: Framework; years: Years }

/** A second file, and what the two years say of the same use cases. */
export function CompareStep({ inventory, services, onPick, onBack }: Props) {
  const t = useWords(contradictionsWords)
  const [state, setState] = useState<State>({ kind: 'choosing' })
  const stopper = useRef<AbortController>(undefined)
  const compare = async (other: OpenInventory) => {
    const controller = new AbortController()
    stopper.current = controller
    setState({ kind: 'working', share: 0 })
    const framework = await services.newestFramework()
    if (!framework.ok) return setState({ kind: 'choosing' })
    const compared = await services.compareYears(
      framework.value,
      inventory.inventory,
      other.inventory,
      {
        onProgress: (share) => setState({ kind: 'working', share }),
        signal: controller.signal,
      },
    )
    if (!compared.ok) return setState({ kind: 'failed', problem: compared.error })
    const years = inOrder(framework.value, inventory, other)
    setState({ kind: 'done', compared: compared.value, framework: framework.value, years })
  }
  return (
    <>
      <p>
        <Button small look="plain" onClick={onBack}>
          {t('backToList')}
        </Button>
      </p>
      <h2>{t('compareTitle')}</h2>
      <p>{t('compareIntro')}</p>
      {state.kind === 'failed' ? <p role="alert">{problemWords(t, state.problem)}</p> : null}
      {state.kind === 'working' ? (
        <Working
          label={t('comparing')}
          share={state.share}
          onStop={() => stopper.current?.abort()}
        />
      ) : null}
      {state.kind === 'choosing' || state.kind === 'failed' ? (
        <OpenFileStep open={services.openInventory} onOpened={(other) => void compare(other)} />
      ) : null}
      {state.kind === 'done' ? <Done state={state} onPick={onPick} /> : null}
    </>
  )
}

const Done = ({
  state: { compared, years, framework },
  onPick,
}: {
  state: Extract<State, { kind: 'done' }>
  onPick: Props['onPick']
}) => {
  const labels = useMemo(
    () =>
      new Map(
        framework.inventoryMaps.flatMap((map) => map.readings.map(({ id, label }) => [id, label])),
      ),
    [framework],
  )
  return <ComparedYearsView compared={compared} years={years} labels={labels} onPick={onPick} />
}

/** As the framework's maps stand: in the order of the years. */
function inOrder({ inventoryMaps }: Framework, one: OpenInventory, other: OpenInventory): Years {
  const at = ({ inventory }: OpenInventory) =>
    inventoryMaps.findIndex(({ layout }) => layout === inventory.layout)
  return at(one) <= at(other) ? { earlier: one, later: other } : { earlier: other, later: one }
}

function problemWords(t: ReturnType<typeof contradictionsWords>, problem: CompareProblem): string {
  switch (problem.kind) {
    case 'same-year':
      return t('sameYear')
    case 'layout-unmapped':
      return t('unmapped')
    case 'stopped':
      return t('stopped')
  }
}
