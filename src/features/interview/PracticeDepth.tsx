import type { Depth } from '#schemas/assessment.ts'
import type { Practice } from '#schemas/practice.ts'
import { interviewWords } from '#src/locales/interview.ts'
import { Button } from '#src/ui/Button.tsx'
import { useWords } from '#src/ui/language.ts'
import type { OpenDraft } from '#src/workflows/open-draft.ts'

type Props = { draft: OpenDraft; practice: Practice; depth: Depth }

/** This one practice as a whole or line by line; what was answered the other way is kept. */
export function PracticeDepth({ draft, practice, depth }: Props) {
  const t = useWords(interviewWords)
  const other = depth === 'quick' ? 'full' : 'quick'
  const count = practice.requirements.length
  return (
    <p className="row small">
      <span>{t(`practiceDepth.${depth}`, { count })}</span>
      <Button small look="plain" onClick={() => draft.edit.setPracticeDepth(practice.id, other)}>
        {t(`practiceDepth.to-${other}`, { count })}
      </Button>
    </p>
  )
}
