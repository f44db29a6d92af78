import { beforeEach, describe, expect, test } from 'vitest'
import { cases, loadCase } from '#src/cases/registry.ts'
import { findingsOf } from '#src/domain/findings.ts'
import { err, ok } from '#src/domain/result.ts'
import { verdictOf } from '#src/domain/verdict.ts'
import { loadFramework } from '#src/frameworks/registry.ts'
import { createMemoryDrafts } from '#src/storage/memory-drafts.ts'
import { createMemorySetAside } from '#src/storage/set-aside-repository.ts'
import { createDraftLibrary, type LoadFramework } from '#src/workflows/draft-library.ts'
import { type OpenCaseDeps, openCase } from '#src/workflows/open-case.ts'

const published: LoadFramework = async (id, version = '1.0.0') => {
  const framework = await loadFramework(id, version)
  return framework ? ok(framework) : err({ kind: 'framework-unknown', id, version })
}
const now = () => new Date('2025-05-01T00:00:00.000Z')
const newId = () => crypto.randomUUID()

let deps: OpenCaseDeps
let shelf: ReturnType<typeof createDraftLibrary>
beforeEach(() => {
  const drafts = createMemoryDrafts()
  shelf = createDraftLibrary({
    ...{ drafts, setAside: createMemorySetAside(), loadFramework: published, now, newId },
  })
  deps = { library: shelf, loadFramework: published, loadCase, now, newId }
})

async function opened(id: string) {
  const adopted = await openCase(deps, id)
  if (!adopted.ok) throw new Error(JSON.stringify(adopted.error))
  const store = await shelf.open(adopted.value)
  if (!store.ok) throw new Error(JSON.stringify(store.error))
  return store.value.getState().assessment
}

describe('opening a starter case', () => {
  test.each(cases.map(({ id, title }) => [id, title]))(
    '%s makes a shadow draft on the shelf with nothing concluded',
    async (id, title) => {
      const draft = await opened(id)
      expect(draft).toMatchObject({ kind: 'shadow', title, findings: {} })
      const listed = await shelf.list()
      expect(listed.ok && listed.value).toMatchObject([{ id: draft.id, title, answered: 0 }])
    },
  )

  test.each(cases.map(({ id, title }) => [id, title]))(
    '%s leads to no verdict before the person concludes something',
    async (id) => {
      const draft = await opened(id)
      const framework = await published(draft.framework.id, draft.framework.version)
      if (!framework.ok) throw new Error(framework.error.kind)
      const findings = findingsOf(framework.value, draft)
      const { verdict, notes } = verdictOf(framework.value, findings)
      expect(new Set(findings.practices.map(({ status }) => status))).toEqual(
        new Set(['unanswered']),
      )
      expect(verdict?.rule.id).toBe('unfinished')
      expect(notes.filter(({ rule }) => rule.tone === 'bad')).toEqual([])
    },
  )

  test('twice makes two drafts, and the case stays as it is', async () => {
    const first = await opened('hurricane-score')
    const second = await opened('hurricane-score')
    expect(second.id).not.toBe(first.id)
    expect(second.claims.map(({ statement }) => statement)).toEqual(
      first.claims.map(({ statement }) => statement),
    )
  })

  test('one that this app lacks is said by name', async () => {
    const result = await openCase(deps, 'gone')
    expect(result).toEqual({ ok: false, error: { kind: 'case-unknown', id: 'gone' } })
  })

  test('for a framework that this app lacks makes no draft', async () => {
    const lost: LoadFramework = (id) =>
      Promise.resolve(err({ kind: 'framework-unknown', id, version: '' }))
    const result = await openCase({ ...deps, loadFramework: lost }, 'cbp-one')
    expect(result).toMatchObject({ ok: false, error: { kind: 'framework-unknown' } })
    expect(await shelf.list()).toMatchObject({ value: [] })
  })

  test('says so when the device does not keep the draft', async () => {
    const full = { kind: 'storage-full' } as const
    const library: OpenCaseDeps['library'] = { adopt: () => Promise.resolve(err(full)) }
    expect(await openCase({ ...deps, library }, 'cbp-one')).toEqual({ ok: false, error: full })
  })
})

describe('what two years of Hurricane Score say', () => {
  test('stands side by side where the answers changed', async () => {
    const { claims, sources } = await opened('hurricane-score')
    const said = (about: string) =>
      claims
        .filter((claim) => claim.about === about && claim.reported)
        .map(({ statement, source }) => [
          sources.find(({ id }) => id === source)?.title.slice(0, 4),
          statement,
        ])
    expect(said('v-e')).toEqual([
      ['2024', 'Yes'],
      ['2025', 'Appeal Precluded by Law'],
    ])
    expect(said('v-a')).toEqual([
      ['2024', 'Sex/Gender; Age; Other: Country of Origin'],
      ['2024', 'It is reevaluated and retrained on an annual basis.'],
      ['2025', 'b) Sex; c) Age'],
    ])
  })
})
