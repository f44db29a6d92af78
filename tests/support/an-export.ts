import type { Assessment } from '#schemas/assessment.ts'
import { createReportRenderer } from '#src/export/render-report-pdf.ts'
import type { ExportDeps, Exported, ExportRequest } from '#src/workflows/export-assessment.ts'
import { identityOf, type SigningIdentity } from '#src/workflows/signing-identity.ts'
import { aFramework } from './a-framework.ts'
import { aKey, signingTime } from './a-sealed-record.ts'
import { aWorkedAssessment, idsFrom } from './an-assessment.ts'
import { fontFilesOnDisk } from './font-files.ts'
import { linted } from './linted.ts'
import { exportAssessment } from './linted-signing.ts'

const renderReport = createReportRenderer(fontFilesOnDisk)

/** The real renderer on this thread; a print that is not accessible fails whatever test asked for it. */
const lintedPrinter: ExportDeps['print'] = async (...job) => {
  const print = await renderReport(...job)
  if (print.ok) linted(print.value.bytes)
  return print
}

export const exportDeps = (): ExportDeps => ({
  print: lintedPrinter,
  now: () => signingTime,
  newId: idsFrom(900),
  appVersion: '0.1.0',
})

export async function anIdentity(name = 'Ada Advocate'): Promise<SigningIdentity> {
  const identity = await identityOf(await aKey(name))
  if (!identity.ok) throw new Error(identity.error.kind)
  return identity.value
}

const made = new Map<string, Promise<Exported>>()

/** An export of the worked assessment, made once per file of tests: signed by `signer`, or a draft. */
export function anExport(signer?: string): Promise<Exported> {
  const key = signer ?? ''
  const known = made.get(key) ?? exportedBy(signer)
  made.set(key, known)
  return known
}

async function exportedBy(signer: string | undefined): Promise<Exported> {
  return exportOf(
    aWorkedAssessment,
    signer === undefined ? {} : { identity: await anIdentity(signer) },
  )
}

export async function exportOf(
  assessment: Assessment,
  request: Partial<ExportRequest> = {},
): Promise<Exported> {
  const exported = await exportAssessment(exportDeps(), {
    framework: aFramework,
    assessment,
    ...request,
  })
  if (!exported.ok) throw new Error(JSON.stringify(exported.error))
  return exported.value
}
