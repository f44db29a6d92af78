import { Document, type DocumentProps, Page } from '@react-pdf/renderer'
import type { PropsWithChildren, ReactElement, ReactNode } from 'react'
import type { ReportModel } from '#src/domain/report-model.ts'
import { Actions } from './Actions.tsx'
import { Background, Context } from './Background.tsx'
import { Contradictions } from './Contradictions.tsx'
import { Cover } from './Cover.tsx'
import { Furniture } from './Furniture.tsx'
import { Chapter, Stack } from './Heading.tsx'
import { HowToCheck } from './HowToCheck.tsx'
import { Matrix } from './Matrix.tsx'
import { Method } from './Method.tsx'
import { Opacity } from './Opacity.tsx'
import { OpenQuestions } from './OpenQuestions.tsx'
import { PracticeChapter } from './PracticeChapter.tsx'
import { Sources } from './Sources.tsx'
import { sheet } from './style.ts'
import { ValueTable } from './ValueTable.tsx'
import { VerdictReasons } from './VerdictReasons.tsx'
import { withheldPart } from './Withheld.tsx'
import { type Say, wordsOf } from './words.ts'

type PartProps = { model: ReportModel; say: Say }
type Part = {
  id: string
  title: string
  intro?: string
  isNewPage?: boolean
  content: ReactNode
}

/** The whole report, from its model. */
export function reportDocument(model: ReportModel): ReactElement<DocumentProps> {
  const say = wordsOf(model)
  const parts = partsOf({ model, say })
  return (
    <Document>
      <ReportPage model={model} say={say} bottom={sheet.bottom + 44}>
        <Cover model={model} entries={parts} say={say} />
      </ReportPage>
      <ReportPage model={model} say={say}>
        {parts.map(({ content, ...part }) => (
          <Chapter key={part.id} {...part}>
            {content}
          </Chapter>
        ))}
      </ReportPage>
    </Document>
  )
}

type PageProps = PropsWithChildren<PartProps & { bottom?: number }>

const ReportPage = ({ model, say, bottom = sheet.bottom, children }: PageProps) => (
  <Page
    size={[sheet.width, sheet.height]}
    experimentalPagination
    style={{
      paddingTop: sheet.top,
      paddingBottom: bottom,
      paddingHorizontal: sheet.side,
      gap: 32,
    }}
  >
    <Furniture model={model} say={say} />
    {children}
  </Page>
)

const partsOf = ({ model, say }: PartProps): Part[] => [
  {
    id: 'matrix',
    title: say('matrix'),
    intro: say('matrixIntro'),
    content: <Matrix practices={model.practices} say={say} />,
  },
  {
    id: 'follows',
    title: say('follows'),
    content: <VerdictReasons verdict={model.verdict} notes={model.notes} say={say} />,
  },
  {
    id: 'practices',
    title: say('practices'),
    content: (
      <Stack gap={22}>
        {model.practices.map((practice) => (
          <PracticeChapter key={practice.id} practice={practice} say={say} />
        ))}
      </Stack>
    ),
  },
  {
    id: 'opacity',
    title: say('opacity'),
    intro: say('opacityIntro'),
    content: <Opacity opacity={model.opacity} say={say} />,
  },
  ...aboutContradictions({ model, say }),
  ...aboutPeople({ model, say }),
  {
    id: 'open',
    title: say('open'),
    intro: say('openIntro'),
    content: <OpenQuestions questions={model.openQuestions} say={say} />,
  },
  {
    id: 'actions',
    title: say('actions'),
    intro: say('actionsIntro'),
    content: <Actions actions={model.actions} say={say} />,
  },
  ...aboutTheSystem({ model, say }),
  ...aboutThisReport({ model, say }),
]

/** Without any on the record there is nothing to tell, and no chapter. */
const aboutContradictions = ({ model, say }: PartProps): Part[] =>
  model.contradictions.counts.found === 0
    ? []
    : [
        {
          id: 'contradictions',
          title: say('contradictions'),
          intro: say('contradictionsIntro'),
          content: <Contradictions contradictions={model.contradictions} say={say} />,
        },
      ]

const aboutPeople = ({ model, say }: PartProps): Part[] => [
  {
    id: 'rights',
    title: say('rights'),
    content: <ValueTable {...model.rightsMatrix} empty={say('rightsEmpty')} say={say} />,
  },
  {
    id: 'people',
    title: say('people'),
    content: <ValueTable {...model.peopleAffected} empty={say('peopleEmpty')} say={say} />,
  },
]

const aboutTheSystem = ({ model, say }: PartProps): Part[] => [
  ...(model.chapters.length === 0
    ? []
    : [
        {
          id: 'background',
          title: say('background'),
          intro: say('backgroundIntro'),
          isNewPage: true,
          content: <Background chapters={model.chapters} say={say} />,
        },
      ]),
  ...(model.context.length === 0
    ? []
    : [
        {
          id: 'context',
          title: say('context'),
          content: <Context items={model.context} say={say} />,
        },
      ]),
]

const aboutThisReport = ({ model, say }: PartProps): Part[] => [
  ...(model.leftOut ? [withheldPart(model.leftOut, model.language)] : []),
  {
    id: 'sources',
    title: say('sources'),
    intro: say('sourcesIntro'),
    content: <Sources sources={model.sources} language={model.language} say={say} />,
  },
  {
    id: 'method',
    title: say('method'),
    intro: say('methodIntro'),
    content: <Method model={model} say={say} />,
  },
  {
    id: 'check',
    title: say('check'),
    intro: say(model.state === 'draft' ? 'checkIntroDraft' : 'checkIntro'),
    content: <HowToCheck model={model} say={say} />,
  },
]
