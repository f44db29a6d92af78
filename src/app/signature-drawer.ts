import { renderSignature } from '#src/export/render-signature.ts'
import type { DrawSignature } from '#src/workflows/add-signature.ts'
import { bundledFonts } from './report-fonts.ts'

/** Draws on this thread: a few words take a few milliseconds. */
export const drawSignature: DrawSignature = (facts, language) =>
  renderSignature(facts, language, bundledFonts)
