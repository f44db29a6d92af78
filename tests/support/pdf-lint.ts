import { openPdf } from './pdf/file.ts'
import { lintAnnotations, lintLinks } from './pdf/lint-annotations.ts'
import { lintCatalog } from './pdf/lint-catalog.ts'
import { type FontUse, lintContent } from './pdf/lint-content.ts'
import { lintFonts } from './pdf/lint-fonts.ts'
import { lintRoleMap, readStructure } from './pdf/lint-structure.ts'

/**
 * Complaints about a file as PDF/UA-1 and PDF/A-3a, each beginning with its checkpoint in the Matterhorn
 * protocol or its clause in ISO 19005-3. Covers what a machine can see of our own writer's mistakes; it
 * replaces neither a full validator nor a person with a screen reader.
 */
export function lintPdf(bytes: Uint8Array): string[] {
  const file = openPdf(bytes)
  const structure = readStructure(file)
  const fonts: FontUse = new Map()
  const complaints = [
    ...lintCatalog(file),
    ...structure.complaints,
    ...lintRoleMap(file),
    ...lintContent(file, structure, fonts),
    ...lintAnnotations(file, structure),
    ...lintLinks(file),
    ...lintFonts(file, fonts),
  ]
  return [...new Set(complaints)]
}
