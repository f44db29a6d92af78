import { expect, it } from 'vitest'
import { Actions } from '#src/export/pdf/Actions.tsx'
import { aReportAction } from '../report-parts.ts'
import { renderPart } from './render-part.tsx'
import { say } from './say.ts'

it('keeps what the agency repairs apart from what it is asked for', async () => {
  const actions = [
    aReportAction(),
    aReportAction({ practice: 'watch', shortTitle: 'Watch', kind: 'ask', lines: [] }),
  ]
  const { lines, pages } = await renderPart(<Actions actions={actions} say={say} />)
  expect(lines.filter((line) => line.startsWith('H3'))).toEqual([
    'H3 For the agency to repair',
    'H3 To ask the agency for',
  ])
  expect(lines).toContain('TD Before it is used again')
  expect(pages[0]?.text).toContain('Lines: st-1, st-2')
})

it('leaves out a group without actions', async () => {
  const { lines } = await renderPart(<Actions actions={[aReportAction()]} say={say} />)
  expect(lines.filter((line) => line.startsWith('H3'))).toEqual(['H3 For the agency to repair'])
})

it('says so when nothing is to be done', async () => {
  const { lines } = await renderPart(<Actions actions={[]} say={say} />)
  expect(lines).toEqual([`P ${say('actionsEmpty')}`])
})
