import { err, ok } from '#src/domain/result.ts'
import { createMemoryDrafts, createMemoryIdentity } from '#src/storage/memory-drafts.ts'
import { createMemorySetAside } from '#src/storage/set-aside-repository.ts'
import { createDraftLibrary, type LoadFramework } from '#src/workflows/draft-library.ts'
import { findAssessment } from '#src/workflows/find-assessment.ts'
import { createTabTalk } from '#src/workflows/tab-talk.ts'
import { aFramework } from './a-framework.ts'
import { idsFrom } from './an-assessment.ts'

/** Knows the framework of our own and no other. */
export const loadTownCode: LoadFramework = (id, version = aFramework.version) =>
  Promise.resolve(
    id === aFramework.id && version === aFramework.version
      ? ok(aFramework)
      : err({ kind: 'framework-unknown', id, version }),
  )

/** A device with nothing on it, whose clock stands still: what `app` wires up, in memory. */
export function aDevice(moment = '2025-05-01T12:00:00.000Z') {
  const parts = {
    drafts: createMemoryDrafts(),
    setAside: createMemorySetAside(),
    identities: createMemoryIdentity(),
    loadFramework: loadTownCode,
    findAssessment,
    now: () => new Date(moment),
    newId: idsFrom(700),
    by: () => 'Ada',
    talk: createTabTalk(() => undefined),
    locks: undefined,
  }
  return { ...parts, library: createDraftLibrary(parts) }
}

/** A file as a browser hands it over; `reads` counts how often its bytes were asked for. */
export function aFile(name: string, content: Uint8Array | string | object) {
  const bytes =
    content instanceof Uint8Array
      ? content
      : new TextEncoder().encode(typeof content === 'string' ? content : JSON.stringify(content))
  return {
    name,
    size: bytes.length,
    reads: 0,
    arrayBuffer() {
      this.reads += 1
      return Promise.resolve(Uint8Array.from(bytes).buffer)
    },
  }
}
