import type { ReportModel } from '#src/domain/report-model.ts'

const LONGEST = 60
const NAMELESS = 'assessment'

type Named = Pick<ReportModel, 'title' | 'system' | 'state' | 'audience'>

/**
 * A name that every file system takes, from the title: "hurricane-score-draft.pdf". What nobody should
 * send by mistake says so in capitals: "hurricane-score-INTERNAL.pdf".
 */
export function fileName({ title, system, state, audience }: Named, ending: string): string {
  const stem = fileStem(title || system.name)
  const reader = audience === undefined ? '' : audience === 'internal' ? '-INTERNAL' : '-public'
  return `${stem || NAMELESS}${reader}${state === 'draft' ? '-draft' : ''}${ending}`
}

/** Letters and digits that every file system takes, joined by hyphens; may be empty. */
export const fileStem = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '')
