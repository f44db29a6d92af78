import { err, ok, type Result } from '#src/domain/result.ts'
import type { WorkerProblem } from '#src/threads/ask-worker.ts'
import type { AskFileWorker } from './ask-file-worker.ts'
import type { SentFile } from './file-worker.ts'
import type { FindAssessment } from './find-assessment.ts'
import {
  type GivenFile,
  type GivenFileProblem,
  largestAnswer,
  largestFile,
  readGivenFile,
} from './given-file.ts'
import type { MergeCopies } from './merge-copies.ts'
import type { AnswerTimestamp, AskTimestamp } from './timestamp.ts'
import { type Unfinished, unfinished } from './unfinished.ts'

/** Here or in a worker. */
export type FileReaders = {
  readonly findAssessment: FindAssessment
  readonly mergeCopies: MergeCopies
  readonly askTimestamp: AskTimestamp
  readonly answerTimestamp: AnswerTimestamp
}

type Deps = {
  ask: AskFileWorker
  /** The same work on the page's own thread, for a browser that gives no worker. */
  onThePage: () => Promise<FileReaders>
}

/** What takes something out of files of others: each in a worker of its own, with a time limit and a stop. */
export const createFileReaders = ({ ask, onThePage }: Deps): FileReaders => ({
  async findAssessment(file, signal) {
    const sent = await sentFile(file, largestFile)
    if (!sent.ok) return sent
    const asked = await ask({ job: 'find', file: sent.value }, { signal })
    return settled(asked, async () => (await onThePage()).findAssessment(file))
  },
  async mergeCopies(files, loadFramework, signal) {
    const sent: SentFile[] = []
    for (const file of files) {
      const read = await sentFile(file, largestFile)
      if (!read.ok) return err({ kind: 'not-a-record', name: file.name })
      sent.push(read.value)
    }
    const asked = await ask({ job: 'merge', files: sent }, { loadFramework, signal })
    return settled(asked, async () => (await onThePage()).mergeCopies(files, loadFramework))
  },
  async askTimestamp(file, signal) {
    const sent = await sentFile(file, largestFile)
    if (!sent.ok) return sent
    const asked = await ask({ job: 'ask-timestamp', file: sent.value }, { signal })
    return settled(asked, async () => (await onThePage()).askTimestamp(file))
  },
  async answerTimestamp(file, answer, signal) {
    const sent = await sentFile(file, largestFile)
    if (!sent.ok) return sent
    const given = await sentFile(answer, largestAnswer)
    if (!given.ok) return given
    const job = { job: 'answer-timestamp', file: sent.value, answer: given.value } as const
    const asked = await ask(job, { signal })
    return settled(asked, async () => (await onThePage()).answerTimestamp(file, answer))
  },
})

async function sentFile(
  file: GivenFile,
  limit: number,
): Promise<Result<SentFile, GivenFileProblem>> {
  const read = await readGivenFile(file, limit)
  return read.ok ? ok({ name: file.name, bytes: read.value }) : read
}

/** A worker that fails before its first word was never there: the page does the work by itself. */
async function settled<Value, Problem>(
  asked: Result<Result<Value, Problem>, WorkerProblem>,
  onThePage: () => Promise<Result<Value, Problem>>,
): Promise<Result<Value, Problem | Unfinished>> {
  if (asked.ok) return asked.value
  const { error } = asked
  return error.kind === 'not-started' ? await onThePage() : err(unfinished(error))
}
