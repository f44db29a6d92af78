import { useStore } from 'zustand'
import { fileCopyWords } from '#src/locales/file-copy.ts'
import { Button } from '#src/ui/Button.tsx'
import { useWords } from '#src/ui/language.ts'
import { Notice } from '#src/ui/Notice.tsx'
import { useToast } from '#src/ui/Toasts.tsx'
import type { FileCopy, FileCopyState } from '#src/workflows/file-copy.ts'

type Props = { copy: FileCopy; onChoose: () => void }

/** Under the header while the draft's own file is not up to date: why, what is safe, and the ways on. */
export function FileCopyStrip({ copy, onChoose }: Props) {
  const state = useStore(copy.state)
  return <div role="status">{stripOf(state, copy, onChoose)}</div>
}

function stripOf(state: FileCopyState, copy: FileCopy, onChoose: () => void) {
  switch (state.kind) {
    case 'none':
    case 'current':
    case 'behind':
      return null
    case 'asks':
      return <Asks state={state} copy={copy} />
    case 'stuck':
      return <Stuck state={state} copy={copy} onChoose={onChoose} />
    case 'changed':
      return <Changed state={state} copy={copy} />
  }
}

type In<Kind extends FileCopyState['kind']> = {
  state: Extract<FileCopyState, { kind: Kind }>
  copy: FileCopy
}

const way = { small: true, look: 'quiet' } as const

function Asks({ state: { name }, copy }: In<'asks'>) {
  const t = useWords(fileCopyWords)
  return (
    <Notice tone="neutral" strip title={t('asks.title', { name })}>
      <p>{t('asks.text')}</p>
      <p className="row">
        <Button {...way} onClick={() => void copy.again()}>
          {t('asks.button')}
        </Button>
        <Stop name={name} copy={copy} />
      </p>
    </Notice>
  )
}

function Stuck({
  state: { name, problem },
  copy,
  onChoose,
}: In<'stuck'> & Pick<Props, 'onChoose'>) {
  const t = useWords(fileCopyWords)
  const { kind, ...facts } = problem
  return (
    <Notice tone="partial" strip title={t('stuck.title', { name })}>
      <p>{t(`stuck.${kind}`, facts)}</p>
      <p className="row">
        <Button {...way} onClick={() => void copy.again()}>
          {t('again')}
        </Button>
        <Button {...way} onClick={onChoose}>
          {t('chooseOther')}
        </Button>
        <Stop name={name} copy={copy} />
      </p>
    </Notice>
  )
}

function Changed({ state: { name, theirs }, copy }: In<'changed'>) {
  const t = useWords(fileCopyWords)
  const toast = useToast()
  const keepMine = async () => {
    const own = theirs.kind === 'no-draft' ? '' : theirs.assessment.title
    const title = t('theirs', { title: own || t('untitled'), name })
    const kept = await copy.keepMine(title)
    if (!kept.ok) toast({ text: t('notKept') })
    else if (theirs.kind !== 'no-draft') toast({ text: t('kept', { title }) })
  }
  const takeTheirs = async () => {
    const taken = await copy.takeTheirs(t('mine', { name }))
    toast({ text: t(taken.ok ? 'took' : 'notTaken', { name }) })
  }
  return (
    <Notice tone="partial" strip title={t('changed.title', { name })}>
      <p>{t(`changed.${theirs.kind}`)}</p>
      <p className="row">
        {theirs.kind === 'draft' ? (
          <Button {...way} onClick={() => void takeTheirs()}>
            {t('takeTheirs')}
          </Button>
        ) : null}
        <Button {...way} onClick={() => void keepMine()}>
          {t(`keepMine.${theirs.kind}`)}
        </Button>
        <Stop name={name} copy={copy} />
      </p>
    </Notice>
  )
}

function Stop({ name, copy }: { name: string; copy: FileCopy }) {
  const t = useWords(fileCopyWords)
  const toast = useToast()
  const stop = () => void copy.stop().then(() => toast({ text: t('stopped', { name }) }))
  return (
    <Button {...way} onClick={stop}>
      {t('stop')}
    </Button>
  )
}
