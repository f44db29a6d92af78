import { View } from '@react-pdf/renderer'
import type { ReportModel } from '#src/domain/report-model.ts'
import { attachmentName } from '../attachment-name.ts'
import { Heading, Stack } from './Heading.tsx'
import { NumberedList } from './NumberedList.tsx'
import { colour, space } from './style.ts'
import { Digits, Label } from './Type.tsx'
import { inGroups, momentText, type Say } from './words.ts'

type Props = { model: ReportModel; say: Say }

/** What anyone can do to find out whether this file is what it says, with our tool and without it. */
export const HowToCheck = ({ model, say }: Props) => {
  const isDraft = model.state === 'draft'
  const steps = isDraft
    ? (['plumbline', 'data', 'again'] as const)
    : (['plumbline', 'signature', 'data', 'again', 'limits'] as const)
  return (
    <Stack gap={space.l}>
      <NumberedList items={steps.map((step) => say(`check.${step}`, { file: attachmentName }))} />
      <View>
        <Heading>{say('checkFacts')}</Heading>
        <View tag="L" numbering="None">
          {factsOf(model, say).map(({ name, value }) => (
            <View
              key={name}
              tag="LI"
              wrap={false}
              style={{
                flexDirection: 'row',
                borderTopWidth: 0.75,
                borderTopColor: colour.line2,
                paddingVertical: 4,
              }}
            >
              <Label tag="Lbl" style={{ width: 122, paddingRight: 10 }}>
                {name}
              </Label>
              <Digits tag="LBody" style={{ flex: 1, fontSize: 8.5 }}>
                {value}
              </Digits>
            </View>
          ))}
        </View>
      </View>
    </Stack>
  )
}

function factsOf({ signer, yardstick, ...model }: ReportModel, say: Say) {
  const facts = [
    { name: say('fact.record'), value: model.recordId },
    { name: say('fact.digest'), value: inGroups(model.recordDigest) },
    { name: say('fact.issued'), value: momentText(model.language, model.issuedAt) },
    { name: say('fact.state'), value: say(`state.${model.state}`) },
    { name: say('fact.yardstick'), value: `${yardstick.title}, ${yardstick.version}` },
  ]
  return signer ? [...facts, { name: say('fact.signer'), value: signerText(signer, say) }] : facts
}

function signerText(
  { name, organisation, pseudonym }: NonNullable<ReportModel['signer']>,
  say: Say,
): string {
  const known = pseudonym ? say('signerPseudonym', { name }) : name
  return organisation === '' ? known : say('signerOrganisation', { name: known, organisation })
}
