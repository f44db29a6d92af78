import {
  Document,
  type DocumentProps,
  Link,
  Page,
  Path,
  Svg,
  Text,
  View,
} from '@react-pdf/renderer'
import type { ReactElement, ReactNode } from 'react'
import {
  renderTaggedPdf,
  type TaggedPdf,
  type TaggedPdfJob,
} from '#src/export/tagged/render-tagged-pdf.ts'
import type { Metadata } from '#src/export/tagged/xmp.ts'
import { fontFilesOnDisk } from '#tests/support/font-files.ts'
import { linted } from '#tests/support/linted.ts'

export const metadata: Metadata = {
  title: 'Benefits & Eligibility <v2>',
  author: 'Jane Q. Doe',
  subject: 'An assessment',
  keywords: 'AI, rights',
  language: 'en-US',
  creator: 'Plumbline',
  producer: 'Plumbline',
  created: new Date('2026-11-22T10:20:30Z'),
  record: { id: '4f2d6a0e-0c3a-4ad5-9b6e-2f1c0e5f7b11', digest: 'a'.repeat(64) },
}

/** A page around the parts that a test is about, with the one heading that every document needs. */
export const sheet = (children: ReactNode): ReactElement<DocumentProps> => (
  <Document>
    <Page size="A4" style={{ padding: 40, fontSize: 10 }} experimentalPagination>
      <Text tag="H1">A heading</Text>
      {children}
    </Page>
  </Document>
)

export async function renderSheet(
  children: ReactNode,
  job: Partial<TaggedPdfJob> = {},
): Promise<TaggedPdf> {
  return await renderDocument(sheet(children), job)
}

export async function renderDocument(
  document: ReactElement<DocumentProps>,
  job: Partial<TaggedPdfJob> = {},
): Promise<TaggedPdf> {
  const result = await renderTaggedPdf({
    document,
    metadata,
    attachments: [],
    fontFiles: fontFilesOnDisk,
    ...job,
  })
  if (!result.ok) throw new Error(`the sample did not render: ${result.error.kind}`)
  linted(result.value.bytes, leadsElsewhere)
  return result.value
}

/** A part of a report has links that lead to other parts, which are not there. */
const leadsElsewhere = (complaint: string) => complaint.startsWith('link:')

const row = (cells: readonly string[], isHead = false) => (
  <View tag="TR" style={{ flexDirection: 'row' }} wrap={false} key={cells.join()}>
    {cells.map((cell, index) => (
      <View
        key={cell}
        tag={isHead || index === 0 ? 'TH' : 'TD'}
        scope={isHead ? 'Column' : index === 0 ? 'Row' : undefined}
        style={{ flex: 1 }}
      >
        <Text>{cell}</Text>
      </View>
    ))}
  </View>
)

/** Every feature of the tagging layer, over several pages; the table has this many rows. */
export const everything = (rows: number): ReactElement<DocumentProps> => (
  <Document>
    <Page size="A4" style={{ padding: 40, fontSize: 10 }} experimentalPagination>
      <View fixed style={{ position: 'absolute', top: 20, left: 40 }}>
        <Text render={({ pageNumber, totalPages }) => `${pageNumber} of ${totalPages}`} />
      </View>
      <Text tag="H1" bookmark={{ title: 'Start' }}>
        A heading
      </Text>
      <Text>
        A paragraph with <Link src="https://example.org/a?b=1&c=2">a link in it</Link> and more
        words.
      </Text>
      <View tag="Sect" id="second">
        <Text tag="H2" bookmark={{ title: 'Second' }}>
          A section
        </Text>
        <View tag="L" numbering="Decimal">
          {['one', 'two'].map((word, index) => (
            <View tag="LI" key={word} style={{ flexDirection: 'row' }}>
              <Text tag="Lbl">{`${index + 1}.`}</Text>
              <Text tag="LBody">{word}</Text>
            </View>
          ))}
        </View>
        <Svg alt="A green square" width={20} height={20}>
          <Path d="M0 0h20v20h-20z" fill="#23663a" />
        </Svg>
        <Svg width={20} height={20}>
          <Path d="M0 0h20v20h-20z" fill="#a8201a" />
        </Svg>
        <Link src="#second">Back to the section</Link>
        <Text lang="ar">يصف هذا التقييم كيفية استخدام الوكالة للذكاء الاصطناعي.</Text>
        <View tag="Table" style={{ borderWidth: 1 }}>
          <View tag="THead" fixed>
            {row(['Practice', 'Claim', 'Finding'], true)}
          </View>
          <View tag="TBody">
            {Array.from({ length: rows }, (_, index) =>
              row([`line ${index}`, `a${index}`, `b${index}`]),
            )}
          </View>
        </View>
        <View
          signatureField={{ name: 'author', label: 'Signature of the author' }}
          style={{ width: 200, height: 50, borderWidth: 1 }}
        />
        <Text>{'A long paragraph. '.repeat(900)}</Text>
      </View>
    </Page>
  </Document>
)
