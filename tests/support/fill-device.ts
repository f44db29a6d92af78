import type { Page } from 'playwright-core'
import type { Assessment } from '#schemas/assessment.ts'
import { emptyFinding, newAssessment } from '#src/domain/new-assessment.ts'
import { frameworks, loadFramework } from '#src/frameworks/registry.ts'
import { summaryOf } from '#src/workflows/draft-summary.ts'

export type Size = { drafts: number; files: number; fileBytes: number; evidence: number }

const moment = '2026-03-01T09:00:00.000Z'
const sentence = 'Nobody outside the agency could say how the score was used, or by whom. '

/**
 * Puts drafts of 5 to 40 kB, one in five with history, and one large draft with kept files into the storage of
 * the page, as the app itself lays them there. Returns the id of the large one and of one among the others.
 */
export async function fillDevice(
  page: Page,
  { drafts, files, fileBytes, evidence }: Size,
): Promise<{ large: string; usual: string }> {
  const [first] = frameworks
  const framework = first && (await loadFramework(first.id, first.version))
  if (!framework) throw new Error('There is no framework.')
  const { id, version } = framework
  const draft: Assessment = newAssessment({
    ...{ id: '', kind: 'shadow', framework: { id, version }, now: moment },
  })
  const practices = framework.sections.flatMap((section) =>
    section.kind === 'practices' ? section.practices.map((practice) => practice.id) : [],
  )
  return page.evaluate(fillStorage, {
    ...{ drafts, files, fileBytes, evidence, practices, draft, sentence },
    finding: { ...emptyFinding(), status: 'not-shown' as const },
    line: summaryOf(framework, draft),
  })
}

type Given = Size & {
  practices: string[]
  draft: Assessment
  sentence: string
  finding: Assessment['findings'][string]
  line: object
}

/** Runs in the page, and so may use nothing but what it is given. */
async function fillStorage(given: Given): Promise<{ large: string; usual: string }> {
  const { draft, finding, line, practices, sentence: words } = given
  const waitFor = <T>(request: IDBRequest<T>) =>
    new Promise<T>((done, fail) => {
      request.onsuccess = () => done(request.result)
      request.onerror = () => fail(request.error)
    })
  const database = await waitFor(indexedDB.open('plumbline'))
  const stores = ['drafts', 'summaries', 'revisions', 'history', 'attachments']
  const inOneStep = (work: (store: (name: string) => IDBObjectStore) => void) =>
    new Promise<void>((done, fail) => {
      const step = database.transaction(stores, 'readwrite')
      step.oncomplete = () => done()
      step.onabort = () => fail(step.error)
      work((name) => step.objectStore(name))
    })
  const text = words.repeat(60)
  const draftNumber = (number: number, parts: object) => {
    const minute = String(number % 60).padStart(2, '0')
    const updatedAt = `2026-03-01T${String(number % 24).padStart(2, '0')}:${minute}:00.000Z`
    const title = `System ${String(number).padStart(5, '0')}`
    return { ...draft, id: crypto.randomUUID(), title, updatedAt, ...parts }
  }
  const put = (
    store: (name: string) => IDBObjectStore,
    one: ReturnType<typeof draftNumber>,
    number: number,
  ) => {
    const { id, title, updatedAt } = one
    const step = {
      ...{ number: 1, startedAt: updatedAt, endedAt: updatedAt, by: '', cause: { kind: 'edit' } },
      patch: { kind: 'members', members: { title: { kind: 'value', before: '', after: title } } },
    }
    store('drafts').put({ revision: 1, draft: one }, id)
    store('summaries').put({ ...line, id, title, updatedAt, agency: `Agency ${number % 40}` }, id)
    store('revisions').put(true, [id, 1])
    if (number % 5 === 0) store('history').put(step, [id, 1])
  }
  let usual = ''
  for (let from = 0; from < given.drafts; from += 200)
    await inOneStep((store) => {
      for (let number = from; number < Math.min(from + 200, given.drafts); number += 1) {
        const note = text.slice(0, 300 + ((number * 37) % 100) * 23)
        const findings = Object.fromEntries(practices.map((id) => [id, { ...finding, note }]))
        const one = draftNumber(number, { findings })
        put(store, one, number)
        usual ||= one.id
      }
    })

  const digests: string[] = []
  const bytes = new Uint8Array(given.fileBytes)
  const large = crypto.randomUUID()
  for (let file = 0; file < given.files; file += 1) {
    for (let at = 0; at < bytes.length; at += 65_536)
      crypto.getRandomValues(bytes.subarray(at, Math.min(at + 65_536, bytes.length)))
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
    const sha256 = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
    digests.push(sha256)
    await inOneStep((store) => store('attachments').put(bytes, [large, sha256]))
  }
  const sources = Array.from({ length: given.evidence }, (_, number) => ({
    ...{ id: crypto.randomUUID(), title: `Source ${number}`, author: 'Court of Audit' },
    ...{
      date: '2025-11-30',
      link: `https://example.org/${number}`,
      seen: '',
      voice: 'independent',
    },
    ...(digests[number] && {
      file: {
        ...{ name: `scan-${number}.pdf`, sha256: digests[number] },
        kept: {
          ...{ sha256: digests[number], size: bytes.length, mediaType: 'application/pdf' },
          embed: false,
        },
      },
    }),
  }))
  const each = Math.ceil(given.evidence / practices.length)
  const findings = Object.fromEntries(
    practices.map((id, at) => [
      id,
      {
        ...finding,
        note: text.slice(0, 2_000),
        evidence: sources.slice(at * each, (at + 1) * each).map((source, number) => ({
          ...{ id: crypto.randomUUID(), source: source.id, place: `page ${number}` },
          quote: words,
        })),
      },
    ]),
  )
  const one = draftNumber(99_999, { id: large, title: 'The large one', findings, sources })
  await inOneStep((store) => put(store, one, 99_999))
  database.close()
  return { large, usual }
}
