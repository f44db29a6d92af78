import { Document, Page } from '@react-pdf/renderer'
import type { ReportModel } from '#src/domain/report-model.ts'
import { Cover } from '#src/export/pdf/Cover.tsx'
import { renderDocument } from '../tagged/sample-document.tsx'
import { say } from './say.ts'

/** The cover alone, on a letter page. */
export async function coverSheet(model: ReportModel): Promise<Uint8Array> {
  const { bytes } = await renderDocument(
    <Document>
      <Page
        size="LETTER"
        experimentalPagination
        style={{ paddingHorizontal: 54, paddingTop: 54, paddingBottom: 110 }}
      >
        <Cover
          model={model}
          entries={[{ id: 'matrix', title: 'Claim beside finding' }]}
          say={say}
        />
      </Page>
    </Document>,
  )
  return bytes
}
