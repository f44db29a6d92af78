import { hearRequests } from '#src/threads/hear-requests.ts'
import type { Comparable } from './check-files.ts'
import { pairAmong } from './check-pair.ts'
import type { LoadFramework } from './draft-library.ts'
import type { Trusted } from './familiar-signers.ts'
import type { CheckStep, FileCheck, Together } from './file-check.ts'
import { findAssessment } from './find-assessment.ts'
import { ownFile } from './given-file.ts'
import { mergeCopies } from './merge-copies.ts'
import { answerTimestamp, askTimestamp } from './timestamp.ts'
import { verifyFile } from './verify-file.ts'

/** Bytes and not a Blob: WebKit loses Blobs on the way to a worker. They are given away, not copied. */
export type SentFile = { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }

type FoundFramework = Awaited<ReturnType<LoadFramework>>

export type FileJob =
  | { readonly job: 'check'; readonly file: SentFile; readonly trusted: Trusted | undefined }
  | { readonly job: 'pair'; readonly checks: readonly Comparable[] }
  | { readonly job: 'find'; readonly file: SentFile }
  | { readonly job: 'merge'; readonly files: readonly SentFile[] }
  | { readonly job: 'ask-timestamp'; readonly file: SentFile }
  | { readonly job: 'answer-timestamp'; readonly file: SentFile; readonly answer: SentFile }

/**
 * In: one job, then one `framework` for each that was asked for. Whom the person trusts comes as data; no key,
 * no passphrase and no draft ever does.
 */
export type FileRequest = FileJob | { readonly job: 'framework'; readonly found: FoundFramework }

/** What each job gives. */
export type FileResults = {
  readonly check: FileCheck
  readonly pair: Together | null
  readonly find: Awaited<ReturnType<typeof findAssessment>>
  readonly merge: Awaited<ReturnType<typeof mergeCopies>>
  readonly 'ask-timestamp': Awaited<ReturnType<typeof askTimestamp>>
  readonly 'answer-timestamp': Awaited<ReturnType<typeof answerTimestamp>>
}

type FileResult = {
  [Job in keyof FileResults]: { readonly kind: Job; readonly result: FileResults[Job] }
}[keyof FileResults]

/** Out: `begun` at once, any number of `step` and `framework-wanted`, then the job's own. */
export type FileReply =
  | FileResult
  | { readonly kind: 'begun' }
  | { readonly kind: 'step'; readonly step: CheckStep }
  | {
      readonly kind: 'framework-wanted'
      readonly id: string
      readonly version?: string | undefined
    }

const reply = (message: FileReply) => self.postMessage(message)

/** Answers come in the order of the questions. */
const waiting: ((found: FoundFramework) => void)[] = []

const loadFramework: LoadFramework = (id, version) =>
  new Promise((resolve) => {
    waiting.push(resolve)
    reply({ kind: 'framework-wanted', id, version })
  })

const onStep = (step: CheckStep) => reply({ kind: 'step', step })

const given = ({ name, bytes }: SentFile) => ownFile(name, bytes)

async function done(request: FileJob): Promise<FileResult> {
  switch (request.job) {
    case 'check': {
      const options = { loadFramework, trusted: request.trusted, onStep }
      return { kind: 'check', result: await verifyFile(given(request.file), options) }
    }
    case 'pair':
      return { kind: 'pair', result: (await pairAmong(request.checks)) ?? null }
    case 'find':
      return { kind: 'find', result: await findAssessment(given(request.file)) }
    case 'merge':
      return { kind: 'merge', result: await mergeCopies(request.files.map(given), loadFramework) }
    case 'ask-timestamp':
      return { kind: 'ask-timestamp', result: await askTimestamp(given(request.file)) }
    case 'answer-timestamp': {
      const { file, answer } = request
      return { kind: 'answer-timestamp', result: await answerTimestamp(given(file), given(answer)) }
    }
  }
}

hearRequests<FileRequest>(async (request) => {
  if (request.job === 'framework') return waiting.shift()?.(request.found)
  reply({ kind: 'begun' })
  reply(await done(request))
})
