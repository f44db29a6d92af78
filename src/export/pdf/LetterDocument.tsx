import { Document, type DocumentProps, Page, Text, View } from '@react-pdf/renderer'
import type { ReactElement } from 'react'
import type { LetterModel } from '#src/domain/letter-model.ts'
import { LetterPassage } from './LetterPassage.tsx'
import { LetterSources } from './LetterSources.tsx'
import { sheet } from './style.ts'
import { LateText } from './Type.tsx'

/** Points at the edge of the paper. */
const margins = { letter: 72, sheet: 46 } as const

/** A letter, or a sheet to hand out, from its model. */
export const letterDocument = (model: LetterModel): ReactElement<DocumentProps> => {
  const side = margins[model.layout]
  return (
    <Document>
      <Page
        size={[sheet.width, sheet.height]}
        experimentalPagination
        style={{
          paddingTop: side,
          paddingBottom: model.layout === 'letter' ? sheet.bottom : side,
          paddingHorizontal: side,
        }}
      >
        {model.layout === 'letter' ? <PageNumber model={model} side={side} /> : null}
        <View style={{ gap: model.layout === 'letter' ? 9 : 6 }}>
          {hasTitle(model) ? null : <Text tag="H1">{model.title}</Text>}
          {model.blocks.map((block) => (
            <LetterPassage key={block.id} block={block} model={model} />
          ))}
          <LetterSources model={model} />
        </View>
      </Page>
    </Document>
  )
}

/** A title that was dropped is printed all the same: a document needs one. */
const hasTitle = ({ blocks }: LetterModel) => blocks.some(({ as }) => as === 'title')

type NumberProps = { model: LetterModel; side: number }

const PageNumber = ({ model: { words }, side }: NumberProps) => (
  <View
    fixed
    style={{
      ...{ position: 'absolute', left: side, right: side, bottom: 34 },
      ...{ flexDirection: 'row', justifyContent: 'flex-end' },
    }}
  >
    <LateText
      style={{ fontSize: 8.5, fontFeatureSettings: ['tnum'] }}
      render={({ pageNumber, totalPages }) =>
        words.page
          .replace('{page}', String(pageNumber))
          .replace('{pages}', String(totalPages ?? pageNumber))
      }
    />
  </View>
)
