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

async function check(file: SentFile, trusted: Trusted | undefined): Promise<void> {
  reply({ kind: 'begun' })
  const options = { loadFramework, trusted, onStep }
  reply({ kind: 'check', result: await verifyFile(ownFile(file.name, file.bytes), options) })
}

async function pair(checks: readonly Comparable[]): Promise<void> {
  reply({ kind: 'begun' })
  reply({ kind: 'pair', result: (await pairAmong(checks)) ?? null })
}

hearRequests<FileRequest>((request) => {
  switch (request.job) {
    case 'framework':
      return waiting.shift()?.(request.found)
    case 'check':
      return check(request.file, request.trusted)
    case 'pair':
      return pair(request.checks)
  }
})
