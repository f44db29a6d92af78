import { describe, expect, it } from 'vitest'
import { colour, measure, sheet, statusShade, toneShade } from '#src/export/pdf/style.ts'

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (light + 0.05) / (dark + 0.05)
}

describe('the colours', () => {
  const grounds = [colour.paper, colour.wash]
  const shades = [...Object.values(statusShade), ...Object.values(toneShade)]

  it.each([colour.ink, colour.ink2, colour.accent])('%s reads on every ground (4.5:1)', (ink) => {
    for (const ground of [...grounds, ...shades.map(({ wash }) => wash)])
      expect(contrast(ink, ground)).toBeGreaterThanOrEqual(4.5)
  })

  it('of findings read on paper, on the wash and on their own', () => {
    for (const { strong, wash } of shades)
      for (const ground of [...grounds, wash])
        expect(contrast(strong, ground)).toBeGreaterThanOrEqual(4.5)
  })
})

it('measures text between the edges of the sheet', () => {
  expect(measure).toBe(sheet.width - 2 * sheet.side)
})
