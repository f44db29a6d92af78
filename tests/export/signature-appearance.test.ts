import { describe, expect, it } from 'vitest'
import { loadFonts } from '#src/export/fonts/load-fonts.ts'
import { drawSignature } from '#src/export/signature-appearance.ts'
import { fontFilesOnDisk } from '#tests/support/font-files.ts'
import { readOperators } from '#tests/support/pdf/lint-content.ts'

const box = { width: 160, height: 56 }

async function facesFor(text: string) {
  const fonts = await loadFonts(text, fontFilesOnDisk)
  if (!fonts.ok) throw new Error(fonts.error.kind)
  return fonts.value.faces
}

/** The operators of a drawing, and every point it goes through. */
function read(content: string) {
  const operators: string[] = []
  const points: [number, number][] = []
  readOperators(Buffer.from(content, 'latin1'), (operator, operands) => {
    operators.push(operator)
    if (!['m', 'l', 'c'].includes(operator)) return
    const numbers = operands.map(Number)
    for (let at = 0; at < numbers.length; at += 2) points.push([numbers[at]!, numbers[at + 1]!])
  })
  return { operators, points }
}

describe('drawSignature', () => {
  it('draws outlines only, with no font and nothing outside its box', async () => {
    const faces = await facesFor('Ana Ruiz Łukasz')
    const lines = ['Ana Ruiz', 'Łukasz'].map((text) => ({ text, size: 10 }))
    const { content, bbox } = drawSignature(lines, faces, box)
    const { operators, points } = read(content)
    expect(bbox).toEqual([160, 56])
    expect(new Set(operators)).toEqual(new Set(['q', 'rg', 'm', 'l', 'c', 'h', 'f', 'Q']))
    expect(operators.filter((operator) => operator === 'f')).toHaveLength('AnaRuizŁukasz'.length)
    for (const [x, y] of points) {
      expect(x).toBeGreaterThanOrEqual(0)
      expect(x).toBeLessThanOrEqual(160)
      expect(y).toBeGreaterThanOrEqual(0)
      expect(y).toBeLessThanOrEqual(56)
    }
  })

  it('sets lines below each other and a long name in smaller letters', async () => {
    const faces = await facesFor('abc')
    const [first, second] = ['a', 'aa'].map((text) => ({ text, size: 10 }))
    const above = read(drawSignature([first!], faces, box).content).points
    const both = read(drawSignature([first!, second!], faces, box).content).points
    const lowest = (points: [number, number][]) => Math.min(...points.map(([, y]) => y))
    expect(lowest(both)).toBeLessThan(lowest(above))
    const long = drawSignature([{ text: 'abc '.repeat(12), size: 10 }], faces, box)
    expect(Math.max(...read(long.content).points.map(([x]) => x))).toBeLessThanOrEqual(160)
  })

  it('keeps many lines inside the box', async () => {
    const lines = Array(9).fill({ text: 'gÑ', size: 10 })
    const { content } = drawSignature(lines, await facesFor('gÑ'), box)
    const heights = read(content).points.map(([, y]) => y)
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(0)
    expect(Math.max(...heights)).toBeLessThanOrEqual(56)
  })

  it('draws a mark for what no face has, and keeps to one line', async () => {
    const faces = await facesFor('漢')
    const drawn = drawSignature([{ text: 'a\n漢', size: 10 }], faces, box)
    expect(read(drawn.content).operators.filter((operator) => operator === 'f')).toHaveLength(2)
  })

  it('draws nothing for nothing', async () => {
    const { content } = drawSignature([], await facesFor('a'), box)
    expect(content).toBe('q\n0.106 0.122 0.141 rg\nQ\n')
  })
})
