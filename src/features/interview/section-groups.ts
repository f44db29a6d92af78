import type { AskedSection } from '#src/domain/relevance.ts'

export type SectionGroup = { heading: string; sections: AskedSection[] }

/** Practices stand under their section's title, sections of questions together under one. */
export function sectionGroups(
  sections: readonly AskedSection[],
  aboutTheUse: string,
): SectionGroup[] {
  const groups: SectionGroup[] = []
  for (const part of sections) {
    const heading = part.kind === 'practices' ? part.section.title : aboutTheUse
    const last = groups.at(-1)
    if (last?.heading === heading) last.sections.push(part)
    else groups.push({ heading, sections: [part] })
  }
  return groups
}
