import { hearRequests } from '#src/threads/hear-requests.ts'
import type { Comparable } from './check-files.ts'
import { pairAmong } from './check-pair.ts'
import type { LoadFramework } from './draft-library.ts'
import type { Trusted } from './familiar-signers.ts'
import type { CheckStep, FileCheck, Together } from './file-check.ts'
import { ownFile } from './given-file.ts'
import { verifyFile } from './verify-file.ts'

/** Bytes and not a Blob: WebKit loses Blobs on the way to a worker. They are given away, not copied. */
export type SentFile = { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }

type FoundFramework = Awaited<ReturnType<LoadFramework>>

/**
 * In: one job, then one `framework` for each that was asked for. Whom the person trusts comes as data; no key,
 * no passphrase and no draft ever does.
 */
export type FileRequest =
  | { readonly job: 'check'; readonly file: SentFile; readonly trusted: Trusted | undefined }
  | { readonly job: 'pair'; readonly checks: readonly Comparable[] }
  | { readonly job: 'framework'; readonly found: FoundFramework }

/** Out: `begun` at once, any number of `step` and `framework-wanted`, then the job's own. */
export type FileReply =
  | { readonly kind: 'begun' }
  | { readonly kind: 'step'; readonly step: CheckStep }
  | {
      readonly kind: 'framework-wanted'
      readonly id: string
      readonly version?: string | undefined
    }
  | { readonly kind: 'check'; readonly result: FileCheck }
  | { readonly kind: 'pair'; readonly result: Together | null }

const reply = (message: FileReply) => self.postMessage(message)

/** Answers come in the order of the questions. */
const waiting: ((found: FoundFramework) => void)[] = []

const loadFramework: LoadFramework = (id, version) =>
  new Promise((resolve) => {
    waiting.push(resolve)
    reply({ kind: 'framework-wanted', id, version })
  })

const onStep = (step: CheckStep) => reply({ kind: 'step', step })

async function work(request: Exclude<FileRequest, { job: 'framework' }>): Promise<void> {
  reply({ kind: 'begun' })
  switch (request.job) {
    case 'check': {
      const options = { loadFramework, trusted: request.trusted, onStep }
      return reply({
        kind: 'check',
        result: await verifyFile(ownFile(request.file.name, request.file.bytes), options),
      })
    }
    case 'pair':
      return reply({ kind: 'pair', result: (await pairAmong(request.checks)) ?? null })
  }
}

hearRequests<FileRequest>((request) =>
  request.job === 'framework' ? waiting.shift()?.(request.found) : work(request),
)
