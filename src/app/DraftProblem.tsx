import { appWords } from '#src/locales/app.ts'
import { Button, LinkButton } from '#src/ui/Button.tsx'
import { downloadJson } from '#src/ui/download.ts'
import { useWords } from '#src/ui/language.ts'
import { PageTitle } from '#src/ui/PageTitle.tsx'
import type { OpenProblem } from '#src/workflows/draft-library.ts'

type Props = { problem: OpenProblem; id: string; onReopen: () => void }

/** A draft that cannot be shown: what is wrong, that it is kept, what to do. */
export function DraftProblem({ problem, id, onReopen }: Props) {
  const t = useWords(appWords)
  const { title, text } = problemWords(t, problem)
  return (
    <main className="page">
      <PageTitle title={title} />
      <p>{text}</p>
      <p className="row">
        {problem.kind === 'draft-unreadable' ? (
          <Button onClick={() => downloadJson(`plumbline-draft-${id}.json`, problem.raw)}>
            {t('saveRaw')}
          </Button>
        ) : null}
        {problem.kind === 'no-such-draft' ? null : (
          <Button look="quiet" onClick={onReopen}>
            {t('reload')}
          </Button>
        )}
        <LinkButton look="quiet" href="/">
          {t('toDrafts')}
        </LinkButton>
      </p>
    </main>
  )
}

type Words = ReturnType<typeof appWords>

function problemWords(t: Words, problem: OpenProblem): { title: string; text: string } {
  switch (problem.kind) {
    case 'no-such-draft':
      return { title: t('draftMissingTitle'), text: t('draftMissingText') }
    case 'draft-unreadable':
      return problem.why.kind === 'newer-version'
        ? { title: t('draftNewerTitle'), text: t('draftNewerText') }
        : { title: t('draftUnreadableTitle'), text: t('draftUnreadableText') }
    case 'framework-unknown':
      return { title: t('frameworkUnknownTitle'), text: t('frameworkUnknownText', problem) }
    case 'storage-refused':
    case 'storage-full':
      return { title: t('storageTitle'), text: t('storageRefused') }
    case 'storage-failed':
      return { title: t('storageTitle'), text: t('storageFailed', { detail: problem.detail }) }
  }
}
