import 'fake-indexeddb/auto'
import { openDatabase } from '#src/storage/database.ts'
import { createDraftRepository } from '#src/storage/draft-repository.ts'
import { anAssessment } from '#tests/support/an-assessment.ts'

/** A worker whose device holds forty drafts: in Node, threads do not share what they store. */
const database = await openDatabase()
if (!database.ok) throw new Error(database.error.kind)
const drafts = createDraftRepository(database.value)
for (let number = 0; number < 40; number += 1) {
  const draft = anAssessment({ id: crypto.randomUUID(), title: `System ${number}` })
  const { id, title, kind, updatedAt } = draft
  const line = { agency: '', component: '', answered: 0, total: 15, unit: 'practices' as const }
  await drafts.save(draft, { id, title, kind, updatedAt, ...line }, 0)
}
await import('#src/workflows/vault-worker.ts')
