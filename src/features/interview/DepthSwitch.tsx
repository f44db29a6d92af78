import { useStore } from 'zustand'
import { interviewWords } from '#src/locales/interview.ts'
import { ChoiceField } from '#src/ui/ChoiceField.tsx'
import { useWords } from '#src/ui/language.ts'
import type { OpenDraft } from '#src/workflows/open-draft.ts'

const depths = ['quick', 'full'] as const

/** How finely all practices are answered; answers at the other depth are kept. */
export function DepthSwitch({ draft: { store, edit } }: { draft: OpenDraft }) {
  const t = useWords(interviewWords)
  const depth = useStore(store, ({ assessment }) => assessment.depth)
  const own = useStore(store, ({ assessment }) => Object.keys(assessment.practiceDepths).length)
  const lines = useStore(store, ({ framework }) => {
    const practices = framework.sections.flatMap((s) => (s.kind === 'practices' ? s.practices : []))
    return practices.reduce((sum, practice) => sum + practice.requirements.length, 0)
  })
  const practices = useStore(store, ({ framework }) =>
    framework.sections.reduce((n, s) => n + (s.kind === 'practices' ? s.practices.length : 0), 0),
  )
  return (
    <ChoiceField
      label={t('depth')}
      hint={own > 0 ? t('depthOwn', { count: own }) : t('depthHint')}
      required
      layout="two-up"
      value={depth}
      onChange={(value) => edit.setDepth(value === 'full' ? 'full' : 'quick')}
      options={depths.map((value) => ({
        value,
        label: t(`depth.${value}`),
        hint: t(`depth.${value}Hint`, { lines, practices }),
      }))}
    />
  )
}
