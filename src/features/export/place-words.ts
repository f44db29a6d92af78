import type { Assessment } from '#schemas/assessment.ts'
import type { Framework } from '#schemas/framework.ts'
import { partsOf } from '#src/domain/json-pointer.ts'
import { labelOf } from '#src/domain/withheld-report.ts'
import { draftAddress } from '#src/ui/draft-address.ts'
import type { PublicFinding } from '#src/workflows/search-public-files.ts'
import type { Words } from './problem-words.ts'

export type FoundPlace = { text: string; href?: string }

/** Where something was found, with the way there when it can be changed in the draft. */
export function placeWords(
  t: Words,
  framework: Framework,
  assessment: Assessment,
  at: PublicFinding['at'],
): FoundPlace {
  switch (at.kind) {
    case 'record':
      return inRecord(t, framework, assessment, at.where)
    case 'file':
      return { text: t('at.file', { name: at.name }) }
    case 'page':
      return { text: t('at.page', { name: at.name, page: at.page }) }
    case 'file-name':
      return { text: t('at.fileName', { name: at.name }) }
    case 'certificate':
      return { text: t('at.certificate') }
  }
}

function inRecord(
  t: Words,
  framework: Framework,
  assessment: Assessment,
  where: string,
): FoundPlace {
  const [root, member = '', id = '', part = ''] = partsOf(where) ?? []
  if (root === 'attachments') return { text: t('at.attachment') }
  if (root !== 'assessment') return { text: t('at.other', { where }) }
  const label = labelOf(framework, id)
  switch (member) {
    case 'title':
      return { text: t('at.title') }
    case 'answers':
      return linked(t('at.answer', { label }), framework, assessment.id, id)
    case 'findings':
      return linked(
        t(part === 'evidence' ? 'at.evidence' : 'at.note', { label }),
        framework,
        assessment.id,
        id,
      )
    case 'sources':
      return {
        text: t('at.source', { number: Number(id) + 1 }),
        href: draftAddress.sources(assessment.id),
      }
    case 'claims':
      return { text: t('at.claim', { label: aboutOf(framework, assessment, Number(id)) }) }
    case 'context':
      return { text: t('at.context') }
    case 'rows':
      return { text: t('at.row') }
    case 'contradictions':
      return { text: t('at.contradiction') }
    default:
      return { text: t('at.other', { where }) }
  }
}

const aboutOf = (framework: Framework, { claims }: Assessment, at: number) =>
  labelOf(framework, claims[at]?.about ?? '')

function linked(text: string, framework: Framework, draft: string, id: string): FoundPlace {
  const section = framework.sections.find(
    (one) => one.kind === 'questions' && one.questions.some((question) => question.id === id),
  )
  if (section) return { text, href: draftAddress.section(draft, section.id, id) }
  const practice = framework.sections
    .flatMap((one) => (one.kind === 'practices' ? one.practices : []))
    .find((one) => one.id === id || one.requirements.some((line) => line.id === id))
  if (!practice) return { text }
  const line = practice.id === id ? undefined : id
  return { text, href: draftAddress.practice(draft, practice.id, line) }
}
