import { useRef, useState } from 'react'
import { keysWords } from '#src/locales/keys.ts'
import { Busy } from '#src/ui/Busy.tsx'
import { DropZone } from '#src/ui/DropZone.tsx'
import { downloadFile } from '#src/ui/download.ts'
import { useWords } from '#src/ui/language.ts'
import { useMoments } from '#src/ui/moments.ts'
import { Notice, type Tone } from '#src/ui/Notice.tsx'
import { useStopper } from '#src/ui/use-stopper.ts'
import type { KeysServices } from './keys-services.ts'
import { timeProblemText } from './problem-text.ts'

type Said = { tone: Tone; text: string }

/** Two steps with any time between them; nothing needs to be kept but the PDF itself. */
export function TimestampSection({ services }: { services: KeysServices }) {
  const t = useWords(keysWords)
  const { moment } = useMoments()
  const [said, setSaid] = useState<Said>()
  const [working, setWorking] = useState(false)
  const outcome = useRef<HTMLDivElement>(null)
  const { begin, stop } = useStopper(outcome)
  const run = async (work: (signal: AbortSignal) => Promise<Said>) => {
    setWorking(true)
    setSaid(undefined)
    setSaid(await work(begin()))
    setWorking(false)
  }
  const failure = (problem: Parameters<typeof timeProblemText>[1]): Said => ({
    tone: problem.kind === 'work-stopped' ? 'neutral' : 'bad',
    text: timeProblemText(t, problem),
  })
  const ask = async (file: File, signal: AbortSignal): Promise<Said> => {
    const asked = await services.askTimestamp(file, signal)
    if (!asked.ok) return failure(asked.error)
    const { name, bytes, mediaType } = asked.value
    downloadFile(name, bytes, mediaType)
    return { tone: 'good', text: t('time.asked', { name }) }
  }
  const answer = async (files: readonly File[], signal: AbortSignal): Promise<Said> => {
    const pdf = files.find(({ name }) => /\.pdf$/i.test(name))
    const other = files.find((file) => file !== pdf)
    if (!pdf || !other || files.length !== 2) return { tone: 'bad', text: t('time.two') }
    const stamped = await services.answerTimestamp(pdf, other, signal)
    if (!stamped.ok) return failure(stamped.error)
    const { file, time, authority } = stamped.value
    downloadFile(file.name, file.bytes, file.mediaType)
    const facts = { time: moment(time), authority, name: file.name }
    return { tone: 'good', text: t('time.done', facts) }
  }
  return (
    <section className="apart">
      <h2>{t('time')}</h2>
      <p>{t('time.hint')}</p>
      <h3>{t('time.step1')}</h3>
      <DropZone
        small
        label={t('time.ask')}
        accept=".pdf,application/pdf"
        disabled={working}
        onFiles={([file]) => (file ? void run((signal) => ask(file, signal)) : undefined)}
      >
        <p className="small">{t('time.ask')}</p>
      </DropZone>
      <h3>{t('time.step2')}</h3>
      <DropZone
        small
        label={t('time.answer')}
        accept=".pdf,.tsr,application/pdf,application/timestamp-reply"
        multiple
        disabled={working}
        onFiles={(files) => void run((signal) => answer(files, signal))}
      >
        <p className="small">{t('time.answer')}</p>
      </DropZone>
      {working ? <Busy label={t('time.working')} stop={t('time.stop')} onStop={stop} /> : null}
      <div role="status" ref={outcome} tabIndex={-1}>
        {said ? (
          <Notice tone={said.tone}>
            <p>{said.text}</p>
          </Notice>
        ) : null}
      </div>
    </section>
  )
}
