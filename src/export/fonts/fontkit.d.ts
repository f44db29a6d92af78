/** The part of fontkit 2 that this room uses; the package brings no types of its own. */
declare module 'fontkit' {
  type PathCommand = {
    command: 'moveTo' | 'lineTo' | 'quadraticCurveTo' | 'bezierCurveTo' | 'closePath'
    args: number[]
  }
  type Glyph = {
    id: number
    codePoints: number[]
    advanceWidth: number
    path: { commands: PathCommand[] }
  }
  type GlyphPosition = { xAdvance: number; xOffset: number; yOffset: number }
  export interface Font {
    type: string
    postscriptName: string
    unitsPerEm: number
    hasGlyphForCodePoint(codePoint: number): boolean
    layout(
      text: string,
      features?: Record<string, boolean>,
    ): { glyphs: Glyph[]; positions: GlyphPosition[] }
  }
  export function create(bytes: Uint8Array): Font
}
