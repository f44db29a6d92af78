import type { Assessment, Evidence, Finding, Row } from '#schemas/assessment.ts'
import type { Framework } from '#schemas/framework.ts'
import type { Practice } from '#schemas/practice.ts'
import type { Source } from '#schemas/source.ts'
import { emptyFinding, newAssessment } from '#src/domain/new-assessment.ts'
import { loadFramework } from '#src/frameworks/registry.ts'
import { idsFrom } from '../an-assessment.ts'

export const theFramework = async (): Promise<Framework> => {
  const framework = await loadFramework('omb-m-24-10', '1.1.0')
  if (!framework) throw new Error('the questionnaire is gone')
  return framework
}

export const practicesOf = (framework: Framework): Practice[] =>
  framework.sections.flatMap((section) => (section.kind === 'practices' ? section.practices : []))

/** Parts with ids that are the same on every run; each fixture has numbers of its own. */
export function partsFrom(first: number) {
  const newId = idsFrom(first)
  return {
    newId,
    source: (source: Omit<Source, 'id'>): Source => ({ id: newId(), ...source }),
    cite: (source: Source, place: string, quote = ''): Evidence => ({
      id: newId(),
      source: source.id,
      place,
      quote,
    }),
    row: (cells: Row['cells']): Row => ({ id: newId(), cells }),
  }
}

export const finding = (
  status: Finding['status'],
  note: string,
  evidence: Evidence[] = [],
  rest: Partial<Pick<Finding, 'confidence' | 'exemption'>> = {},
): Finding => ({ ...emptyFinding(), status, note, evidence, ...rest })

/** An assessment that was begun and finished on the same moment. */
export const assessmentOn = (
  moment: string,
  id: string,
  kind: Assessment['kind'],
  parts: Partial<Assessment>,
): Assessment => ({
  ...newAssessment({
    id,
    kind,
    framework: { id: 'omb-m-24-10', version: '1.1.0' },
    now: moment,
  }),
  ...parts,
})
