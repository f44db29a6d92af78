import { useRef, useState } from 'react'
import type { Comparison } from '#src/domain/compare-assessments.ts'
import { compareWords } from '#src/locales/compare.ts'
import { Button } from '#src/ui/Button.tsx'
import { downloadFile } from '#src/ui/download.ts'
import { useWords } from '#src/ui/language.ts'
import { Notice } from '#src/ui/Notice.tsx'
import type { ExportedFile } from '#src/workflows/make-files.ts'
import type { CompareServices } from './compare-services.ts'
import { printText } from './failure-words.ts'

type Props = {
  comparison: Comparison
  services: Pick<CompareServices, 'comparisonTable' | 'printComparison'>
}

type State =
  | { kind: 'idle' }
  | { kind: 'printing' }
  | { kind: 'handed'; name: string }
  | { kind: 'failed'; text: string }

/** The differences as a file: for readers, or for a spreadsheet. */
export function SaveComparison({ comparison, services }: Props) {
  const t = useWords(compareWords)
  const [state, setState] = useState<State>({ kind: 'idle' })
  const printing = useRef<AbortController>(undefined)
  const hand = ({ name, bytes, mediaType }: ExportedFile) => {
    downloadFile(name, bytes, mediaType)
    setState({ kind: 'handed', name })
  }
  const print = async () => {
    const controller = new AbortController()
    printing.current = controller
    setState({ kind: 'printing' })
    const made = await services.printComparison(comparison, controller.signal)
    if (made.ok) hand(made.value)
    else setState({ kind: 'failed', text: printText(t, made.error) })
  }
  return (
    <section aria-label={t('save')}>
      {comparison.isInternal ? (
        <Notice tone="partial">
          <p>{t('internal')}</p>
        </Notice>
      ) : null}
      <p className="row">
        <Button look="quiet" disabled={state.kind === 'printing'} onClick={() => void print()}>
          {t('save.pdf')}
        </Button>
        <Button look="quiet" onClick={() => void services.comparisonTable(comparison).then(hand)}>
          {t('save.csv')}
        </Button>
        {state.kind === 'printing' ? (
          <Button look="plain" onClick={() => printing.current?.abort()}>
            {t('stop')}
          </Button>
        ) : null}
      </p>
      <p role="status">
        {state.kind === 'printing' ? t('saving') : null}
        {state.kind === 'handed' ? t('handed', { name: state.name }) : null}
        {state.kind === 'failed' ? state.text : null}
      </p>
    </section>
  )
}
