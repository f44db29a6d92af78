import { View } from '@react-pdf/renderer'
import type { OpenQuestion } from '#src/domain/report-model.ts'
import { Heading, Stack } from './Heading.tsx'
import { colour, measure, space, weight } from './style.ts'
import { Row, Table } from './Table.tsx'
import { Body, Cell, Small } from './Type.tsx'
import { isShort } from './text-length.ts'
import { placeText, type Say } from './words.ts'

const PRACTICE = 118
const WHERE = 118

type Props = { questions: readonly OpenQuestion[]; say: Say }

/** What the record does not show, and apart from it what nobody has answered yet. */
export const OpenQuestions = ({ questions, say }: Props) => {
  if (questions.length === 0) return <Body style={{ color: colour.ink2 }}>{say('openEmpty')}</Body>
  const of = (status: OpenQuestion['status']) =>
    questions.filter((question) => question.status === status)
  return (
    <Stack gap={space.l}>
      <Group questions={of('not-shown')} title="openNotShown" say={say} />
      <Group questions={of('unanswered')} title="openUnanswered" say={say} />
    </Stack>
  )
}

type GroupProps = Props & { title: 'openNotShown' | 'openUnanswered' }

const Group = ({ questions, title, say }: GroupProps) => {
  if (questions.length === 0) return null
  const columns = [
    { title: say('column.practice'), width: PRACTICE },
    { title: say('column.says'), width: measure - PRACTICE - WHERE },
    { title: say('column.where'), width: WHERE },
  ]
  return (
    <View>
      <Heading>{say(title, { count: questions.length })}</Heading>
      <Table columns={columns}>
        {questions.map((question) => (
          <Row
            key={question.id}
            columns={columns}
            mayBreak={!isShort(question.text, measure / 2)}
            cells={[
              <View key="label">
                <Cell style={{ fontWeight: weight.strong }}>{question.label}</Cell>
                <Small>{question.id}</Small>
              </View>,
              <Cell key="text" style={{ paddingRight: 10 }}>
                {question.text}
              </Cell>,
              <Small key="where">{placeText(say, question.place)}</Small>,
            ]}
          />
        ))}
      </Table>
    </View>
  )
}
