import { expect, it } from 'vitest'
import { Opacity } from '#src/export/pdf/Opacity.tsx'
import { aReport } from '../a-report.ts'
import { renderPart } from './render-part.tsx'
import { say } from './say.ts'

const { opacity } = aReport()

it('puts the list with its sources behind each count, and leaves out whom nothing rests on', async () => {
  const { lines } = await renderPart(<Opacity opacity={opacity} say={say} />)
  const text = lines.join('\n')
  expect(lines[0]).toBe('H3 3 practices that apply')
  expect(text).toMatch(/Others only[\s\S]*TD 1[\s\S]*Study[\s\S]*\[2\]/)
  expect(text).toMatch(/Said, and shown by nobody[\s\S]*TD 1[\s\S]*Watch[\s\S]*\[1\]/)
  expect(text).toMatch(/Set aside[\s\S]*TD 1[\s\S]*Appeal/)
  expect(text).not.toContain(say('shownBy.nobody.means'))
})

it('counts must lines apart, by their ids', async () => {
  const [study] = opacity.practices
  const lines = [{ ...study!, id: 'st-1', label: 'The town does st-1.' }]
  const part = await renderPart(<Opacity opacity={{ ...opacity, lines }} say={say} />)
  expect(part.lines).toContain('H3 1 must line, of practices that were answered line by line')
  expect(part.lines.join('\n')).toContain('st-1')
})

it('says so when no practice applies', async () => {
  const { lines } = await renderPart(<Opacity opacity={{ ...opacity, practices: [] }} say={say} />)
  expect(lines).toEqual([`P ${say('opacityEmpty')}`])
})
