import { screen } from '@testing-library/react'
import type { Assessment } from '#schemas/assessment.ts'
import { ok, type Result } from '#src/domain/result.ts'
import { ExportPage } from '#src/features/export/ExportPage.tsx'
import type { ExportServices } from '#src/features/export/export-services.ts'
import { sealForPassphrase } from '#src/storage/age-file.ts'
import { createMemoryIdentity } from '#src/storage/memory-drafts.ts'
import type { Exported, ExportProblem, ExportRequest } from '#src/workflows/export-assessment.ts'
import {
  createIdentity,
  currentIdentity,
  forgetIdentity,
  type SigningIdentity,
} from '#src/workflows/signing-identity.ts'
import { aPdfCheck } from '#tests/support/a-file-check.ts'
import { anId } from '#tests/support/an-assessment.ts'
import { anOpenDraft } from '#tests/support/an-open-draft.ts'
import { showPage } from '#tests/support/show-page.tsx'

const file = (name: string, mediaType: string) => ({
  name,
  mediaType,
  bytes: new Uint8Array(52_300),
})

export const someFiles = (state: Exported['state']): Exported => ({
  recordId: anId(900),
  recordDigest: '9c'.repeat(32),
  state,
  pdf: file('queue-machine.pdf', 'application/pdf'),
  json: file('queue-machine.json', 'application/json'),
  actionsCsv: file('queue-machine-actions.csv', 'text/csv'),
  markdown: file('queue-machine.md', 'text/markdown'),
  checks: [aPdfCheck(), aPdfCheck({ kind: 'record' })],
  undrawn: {},
})

type Making = (request: ExportRequest) => Promise<Result<Exported, ExportProblem>>

const making: Making = ({ identity }) =>
  Promise.resolve(ok(someFiles(identity ? 'final' : 'draft')))

/** Real keys in memory; the files are made by `make`, which keeps what it was asked. */
export function someServices(make: Making = making, now = () => new Date()) {
  const identities = createMemoryIdentity()
  const asked: ExportRequest[] = []
  const services: ExportServices = {
    currentIdentity: () => currentIdentity({ identities }),
    createIdentity: (wish) => createIdentity({ identities, now }, wish),
    forgetIdentity: () => forgetIdentity({ identities }),
    sealFile: (bytes, passphrase) => sealForPassphrase(bytes, passphrase, 2),
    exportAssessment(request) {
      asked.push(request)
      return make(request)
    },
  }
  return { services, identities, asked }
}

export async function anIdentity(services: ExportServices, name = 'Ana Silva') {
  const made = await services.createIdentity({ name, organisation: 'Lab', pseudonym: false })
  if (!made.ok) throw new Error(made.error.kind)
  return made.value satisfies SigningIdentity
}

export async function shownExport(
  services: ExportServices,
  parts: Partial<Assessment> = { answers: { 'system-name': 'Queue Machine' } },
) {
  const draft = anOpenDraft(parts)
  const shown = showPage(<ExportPage draft={draft} services={services} />)
  await screen.findByText(/Name|Fingerprint/, { selector: 'label, .small' })
  return { draft, ...shown }
}

export const signButton = () => screen.getByRole('button', { name: 'Sign and make the files' })
