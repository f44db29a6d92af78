import { View } from '@react-pdf/renderer'
import { expect, it } from 'vitest'
import { ClaimAndFindingHeads, ClaimBesideFinding } from '#src/export/pdf/ClaimBesideFinding.tsx'
import { aReportClaim, aReportFinding } from '../report-parts.ts'
import { renderPart } from './render-part.tsx'
import { say } from './say.ts'

const pair = (claims: ReturnType<typeof aReportClaim>[]) => (
  <View>
    <ClaimAndFindingHeads finding={aReportFinding()} say={say} />
    <ClaimBesideFinding claims={claims} finding={aReportFinding()} say={say} />
  </View>
)

it('reads the claim before the finding and mixes neither', async () => {
  const { lines } = await renderPart(pair([aReportClaim()]), { below: 'H3' })
  expect(lines.slice(0, 2)).toEqual(['H4 The agency says', 'H4 Finding'])
  expect(lines.indexOf('P Yes')).toBeLessThan(lines.indexOf('P Not met'))
})

it('says when the agency says nothing', async () => {
  const { lines } = await renderPart(pair([]), { below: 'H3' })
  expect(lines).toContain(`P ${say('claimsNone')}`)
})

it('puts the rest of many claims below, and loses none', async () => {
  const claims = Array.from({ length: 11 }, (_, index) =>
    aReportClaim({
      prompt: `Question ${index}?`,
      statement: `${'Words. '.repeat(30)}end ${index}`,
    }),
  )
  const { lines, pages } = await renderPart(pair(claims), { below: 'H3' })
  expect(lines).toContain('P The agency also says')
  const text = pages.map((page) => page.text).join(' ')
  for (let index = 0; index < 11; index += 1) expect(text).toContain(`end ${index}`)
})
