import type { Assessment } from '#schemas/assessment.ts'
import type { Framework } from '#schemas/framework.ts'
import { sourceNumber } from '#src/domain/numbered-sources.ts'
import type { Problem } from '#src/domain/problems.ts'
import type { exportWords } from '#src/locales/export.ts'
import { draftAddress } from '#src/ui/draft-address.ts'

export type Words = ReturnType<typeof exportWords>

/** One page of the draft with what stands out on it; `items` are sentences with where to mend them. */
export type ProblemGroup = {
  page: string
  title: string
  items: { key: string; text: string; href: string }[]
}

export function problemGroups(
  t: Words,
  framework: Framework,
  assessment: Assessment,
  problems: readonly Problem[],
): ProblemGroup[] {
  const pages = [...new Set(problems.map((problem) => problem.page))]
  return pages.map((page) => ({
    page,
    title: pageTitle(t, framework, page),
    items: problems
      .filter((problem) => problem.page === page)
      .map((problem) => ({
        key: `${problem.kind} ${problem.at}`,
        text: problemText(t, assessment, problem),
        href: problemAddress(framework, assessment.id, problem),
      })),
  }))
}

function problemText(t: Words, assessment: Assessment, problem: Problem): string {
  switch (problem.kind) {
    case 'unanswered':
      return t('problem.unanswered', { count: problem.count })
    case 'source-untitled':
    case 'link-unsafe':
      return t(`problem.${problem.kind}`, { number: sourceNumber(assessment, problem.at) })
    case 'name-missing':
    case 'option-unknown':
      return t(`problem.${problem.kind}`)
    case 'no-evidence':
    case 'only-the-claim':
    case 'waiver-not-on-record':
    case 'exemption-not-named': {
      const text = t(`problem.${problem.kind}`)
      return problem.at === problem.page ? text : t('onLine', { line: problem.at, text })
    }
  }
}

function pageTitle(t: Words, framework: Framework, page: string): string {
  if (page === 'sources') return t('page.sources')
  const section = framework.sections.find(({ id }) => id === page)
  return section?.title ?? practiceOf(framework, page)?.shortTitle ?? page
}

function problemAddress(framework: Framework, draft: string, { page, at }: Problem): string {
  if (page === 'sources') return draftAddress.sources(draft)
  const part = at === page ? undefined : at
  return practiceOf(framework, page)
    ? draftAddress.practice(draft, page, part)
    : draftAddress.section(draft, page, part)
}

const practiceOf = (framework: Framework, id: string) =>
  framework.sections
    .flatMap((section) => (section.kind === 'practices' ? section.practices : []))
    .find((practice) => practice.id === id)
