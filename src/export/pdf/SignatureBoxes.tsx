import { View } from '@react-pdf/renderer'
import type { ReportModel } from '#src/domain/report-model.ts'
import { signatureBox, signers } from '../signature-box.ts'
import { Heading } from './Heading.tsx'
import { colour } from './style.ts'
import { Label, Small } from './Type.tsx'
import type { Say } from './words.ts'

type Props = { state: ReportModel['state']; say: Say }

/** Empty fields for the people who answer for the report; a draft has none, since nobody signs it. */
export const SignatureBoxes = ({ state, say }: Props) => (
  <View wrap={false}>
    <Heading>{say('signatures')}</Heading>
    {state === 'draft' ? (
      <Small>{say('signatureDraft')}</Small>
    ) : (
      <>
        <View style={{ flexDirection: 'row', justifyContent: 'space-between' }}>
          {signers.map((name) => (
            <View key={name} style={{ width: signatureBox.width }}>
              <Label style={{ marginBottom: 2 }}>{say(`signature.${name}`)}</Label>
              <View
                signatureField={{ name, label: say(`signatureField.${name}`) }}
                style={{
                  ...signatureBox,
                  borderWidth: 0.75,
                  borderColor: colour.line,
                  borderRadius: 3,
                }}
              />
            </View>
          ))}
        </View>
        <Small style={{ marginTop: 5, fontSize: 7.75 }}>{say('signatureNote')}</Small>
      </>
    )}
  </View>
)
