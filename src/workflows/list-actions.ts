import type { Assessment } from '#schemas/assessment.ts'
import type { Framework } from '#schemas/framework.ts'
import { buildReport } from '#src/domain/report.ts'
import { actionsCsv } from '#src/export/actions-csv.ts'
import { fileName } from '#src/export/file-name.ts'
import type { ExportedFile } from './make-files.ts'

/** The action list of a draft as it stands, for a spreadsheet; the name says that it is a draft's. */
export function listActions(framework: Framework, assessment: Assessment): ExportedFile {
  const model = buildReport(framework, assessment, {
    state: 'draft',
    recordId: '',
    recordDigest: '',
    issuedAt: assessment.updatedAt,
  })
  return {
    name: fileName(model, '-actions.csv'),
    bytes: actionsCsv(model),
    mediaType: 'text/csv',
  }
}
