import type { Practice, Requirement } from '#schemas/practice.ts'
import type { Citation } from '#schemas/question.ts'

export const cite = (section: string, pages: string): Citation => ({ section, pages })

const guidance = {
  why: 'A reader wants to know.',
  lookOutside: 'The town’s notices.',
  lookInside: 'The town’s files.',
  evidence: ['A notice'],
}

export function question(id: string, label: string) {
  return { id, label, guidance, citation: cite('§2', '2') }
}

export function text(id: string, label: string) {
  return { kind: 'text' as const, ...question(id, label), maxLength: 200 }
}

export function requirement(id: string, level: Requirement['level']): Requirement {
  return {
    id,
    level,
    citation: cite('§3(a)', '3'),
    scope: 'both',
    text: `The town does ${id}.`,
    exemptions: [],
  }
}

export function practice(
  id: string,
  timing: Practice['timing'],
  requirements: Requirement[],
): Practice {
  return {
    id,
    heading: `Heading of ${id}`,
    shortTitle: `Short ${id}`,
    title: `Do the ${id}`,
    summary: `The town does the ${id}.`,
    timing,
    scope: 'both',
    citation: cite('§3', '3'),
    guidance,
    exemptions: [],
    actions: {
      repair: { what: `Repair ${id}`, who: 'The town', when: 'At once' },
      ask: { what: `Ask about ${id}`, who: 'Anyone', when: 'Within a month' },
    },
    requirements,
  }
}
