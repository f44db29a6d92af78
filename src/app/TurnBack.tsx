import { useCallback, useEffect, useMemo } from 'react'
import { useStore } from 'zustand'
import { turnsOf } from '#src/domain/history.ts'
import { appWords } from '#src/locales/app.ts'
import { Button } from '#src/ui/Button.tsx'
import { useWords } from '#src/ui/language.ts'
import { useToast } from '#src/ui/Toasts.tsx'
import type { OpenDraft } from '#src/workflows/open-draft.ts'

/** Undo and redo in the header of a draft, and Ctrl+Z outside fields, which have an undo of their own. */
export function TurnBack({ draft: { store, history } }: { draft: OpenDraft }) {
  const t = useWords(appWords)
  const toast = useToast()
  const follows = useStore(store, (state) => state.role === 'follows')
  const isPending = useStore(store, (state) => state.saveState.kind === 'pending')
  const steps = useStore(history.state, (state) => state.steps)
  const turns = useMemo(() => turnsOf(steps ?? []), [steps])
  const turn = useCallback(
    async (way: 'undo' | 'redo') => {
      const turned = await history[way]()
      if (turned.ok) toast({ text: t(way === 'undo' ? 'undone' : 'redone') })
      else if (turned.error.kind !== 'nothing-there') toast({ text: t('notTurned') })
    },
    [history, toast, t],
  )
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const way = wayOf(event)
      if (!way || isInField(event.target)) return
      event.preventDefault()
      void turn(way)
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [turn])
  const look = { look: 'plain', small: true } as const
  return (
    <span className="saved">
      <Button
        {...look}
        disabled={follows || !(turns.undo || isPending)}
        onClick={() => void turn('undo')}
      >
        {t('undo')}
      </Button>
      <Button {...look} disabled={follows || !turns.redo} onClick={() => void turn('redo')}>
        {t('redo')}
      </Button>
    </span>
  )
}

function wayOf(event: KeyboardEvent): 'undo' | 'redo' | undefined {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return undefined
  const key = event.key.toLowerCase()
  if (key === 'y' && !event.shiftKey) return 'redo'
  if (key !== 'z') return undefined
  return event.shiftKey ? 'redo' : 'undo'
}

const untyped = new Set(['radio', 'checkbox', 'button', 'submit', 'file'])

function isInField(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !untyped.has(target.type)
  return (
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLElement &&
      (target.isContentEditable || target.closest('dialog') !== null))
  )
}
