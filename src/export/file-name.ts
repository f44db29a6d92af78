import type { ReportModel } from '#src/domain/report-model.ts'

const LONGEST = 60
const NAMELESS = 'assessment'

/** A name that every file system takes, from the title: "hurricane-score-draft.pdf". */
export function fileName(
  { title, system, state }: Pick<ReportModel, 'title' | 'system' | 'state'>,
  ending: string,
): string {
  const stem = (title || system.name)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '')
  return `${stem || NAMELESS}${state === 'draft' ? '-draft' : ''}${ending}`
}
