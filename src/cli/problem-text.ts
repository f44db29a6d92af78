import type { ExportProblem } from '#src/workflows/export-assessment.ts'
import type { FindAssessmentProblem } from '#src/workflows/find-assessment.ts'
import type { NoFile } from './disk.ts'
import { t } from './terminal.ts'

export function noFileText(path: string, problem: NoFile): string {
  return problem.kind === 'unreadable'
    ? t('file.unreadable', { path, detail: problem.detail })
    : t(`file.${problem.kind}`, { path })
}

/** Why no assessment was found in the file. */
export function findProblemText(path: string, problem: FindAssessmentProblem): string {
  switch (problem.kind) {
    case 'too-large':
      return t('file.too-large', { path, bytes: problem.bytes, limit: problem.limit })
    case 'file-unreadable':
      return t('file.unreadable', { path, detail: problem.detail })
    case 'not-json':
      return t('file.not-json', { path, line: problem.line, column: problem.column })
    case 'unsafe-json': {
      const { line, column } = problem
      return t(`file.unsafe-json.${problem.why}`, { path, line, column })
    }
    case 'not-ours':
      return problem.found === ''
        ? t('file.not-ours', { path })
        : t('file.not-ours.found', { path, found: problem.found })
    case 'newer-version':
      return t('file.newer-version', { path, found: problem.found })
    case 'damaged':
      return problem.where === ''
        ? t('file.damaged.top', { path, detail: problem.detail })
        : t('file.damaged', { path, where: problem.where, detail: problem.detail })
    case 'empty':
    case 'record-altered':
    case 'pdf-without-record':
    case 'pdf-unreadable':
      return t(`file.${problem.kind}`, { path })
  }
}

export function exportProblemText(problem: ExportProblem): string {
  switch (problem.kind) {
    case 'not-recordable':
      return t('failed.not-recordable', { where: problem.where })
    case 'embedded-missing':
      return t(`failed.${problem.kind}`, { name: problem.name })
    case 'embedded-too-large':
      return t(`failed.${problem.kind}`, { size: problem.size, limit: problem.limit })
    case 'pdf-failed':
    case 'signing-failed':
      return t(`failed.${problem.kind}`, { detail: problem.detail })
    case 'answers-decide':
    case 'secrets-found':
    case 'check-failed':
    case 'cancelled':
      return t(`failed.${problem.kind}`)
  }
}
