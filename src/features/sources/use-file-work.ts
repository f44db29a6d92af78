import { useEffect, useRef, useState } from 'react'
import type { Source } from '#schemas/source.ts'
import type { OpenDraft } from '#src/workflows/open-draft.ts'
import type { KeepProblem, LoadKeptProblem } from '#src/workflows/source-files.ts'
import type { SourceServices } from './source-services.ts'

export type FileProblem = KeepProblem | LoadKeptProblem

type Working = { name: string; share: number }

/** Names a file by its digest and, when it is wanted, keeps a copy; progress, stopping and what went wrong. */
export function useFileWork(draft: OpenDraft, services: SourceServices, { id, file }: Source) {
  const [working, setWorking] = useState<Working>()
  const [problem, setProblem] = useState<FileProblem>()
  const stopper = useRef<AbortController>(undefined)
  useEffect(() => () => stopper.current?.abort(), [])
  const take = async (given: File, keep: boolean) => {
    const controller = new AbortController()
    stopper.current = controller
    setProblem(undefined)
    const onProgress = (share: number) => setWorking({ name: given.name, share })
    onProgress(0)
    const work = { onProgress, signal: controller.signal }
    const isNamed = file !== undefined
    const named = isNamed ? undefined : await services.nameFile(draft, id, given, work)
    const wantsCopy = (isNamed || keep) && named?.ok !== false
    const kept = wantsCopy ? await services.keepFile(draft, id, given, work) : undefined
    setWorking(undefined)
    for (const result of [named, kept]) if (result && !result.ok) setProblem(result.error)
  }
  return { working, problem, setProblem, take, stop: () => stopper.current?.abort() }
}
