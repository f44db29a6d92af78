import { memo, type ReactNode, useEffect, useRef, useState } from 'react'
import { Link, useLocation } from 'wouter'
import { progressOf, type SectionProgress } from '#src/domain/progress.ts'
import type { AskedSection } from '#src/domain/relevance.ts'
import { interviewWords } from '#src/locales/interview.ts'
import { Button } from '#src/ui/Button.tsx'
import { draftAddress } from '#src/ui/draft-address.ts'
import { useWords } from '#src/ui/language.ts'
import { type Mark, StatusMark } from '#src/ui/StatusMark.tsx'
import type { OpenDraft } from '#src/workflows/open-draft.ts'
import { headingOf } from './draft-heading.ts'
import { pagePath } from './draft-pages.ts'
import { sectionGroups } from './section-groups.ts'
import { type Overview, useOverview } from './use-overview.ts'

const conclusions = [
  'sources',
  'findings',
  'contradictions',
  'actions',
  'letters',
  'export',
  'history',
] as const

export const Rail = ({ draft }: { draft: OpenDraft }) => <RailOf overview={useOverview(draft)} />

/** Drawn anew only when something follows differently, not at each keystroke. */
const RailOf = memo(function RailOf({ overview }: { overview: Overview }) {
  const t = useWords(interviewWords)
  const { framework, assessment, findings } = overview
  const [location] = useLocation()
  const [openAt, setOpenAt] = useState<string>()
  const open = openAt === location
  const progress = progressOf(framework, assessment, findings)
  const { id } = assessment
  const { title, agency } = headingOf(overview)
  return (
    <nav className={open ? 'rail open' : 'rail'} aria-label={t('rail')}>
      <p className="small">
        <b>{title || t('untitled')}</b>
        <br />
        {[agency, t(`kind.${assessment.kind}`)].filter(Boolean).join(' · ')}
      </p>
      <p className="toggle">
        <Button
          look="quiet"
          small
          aria-expanded={open}
          onClick={() => setOpenAt(open ? undefined : location)}
        >
          {t('allPages')}
        </Button>
      </p>
      <div className="rail-body">
        <ol>
          <RailLink href={draftAddress.tasks(id)}>{t('overview')}</RailLink>
        </ol>
        {sectionGroups(findings.asked.sections, t('aboutTheUse')).map(({ heading, sections }) => (
          <RailGroup key={heading} heading={heading}>
            {sections.map((section) => (
              <SectionLinks
                key={section.section.id}
                draft={id}
                asked={section}
                progress={progress.sections.find((part) => part.id === section.section.id)}
              />
            ))}
          </RailGroup>
        ))}
        <RailGroup heading={t('conclude')}>
          {conclusions.map((page) => (
            <RailLink key={page} href={draftAddress[page](id)}>
              {t(`page.${page}`)}
            </RailLink>
          ))}
        </RailGroup>
      </div>
    </nav>
  )
})

const RailGroup = ({ heading, children }: { heading: string; children: ReactNode }) => (
  <>
    <h2>{heading}</h2>
    <ol>{children}</ol>
  </>
)

type SectionLinksProps = {
  draft: string
  asked: AskedSection
  progress: SectionProgress | undefined
}

function SectionLinks({ draft, asked, progress }: SectionLinksProps) {
  if (asked.kind === 'questions')
    return (
      <RailLink
        href={pagePath(draft, { kind: 'section', id: asked.section.id })}
        count={progress && `${progress.answered}/${progress.total}`}
      >
        {asked.section.title}
      </RailLink>
    )
  return asked.practices.map(({ id, shortTitle }) => {
    const part = progress?.practices.find((practice) => practice.id === id)
    return (
      <RailLink
        key={id}
        href={pagePath(draft, { kind: 'practice', id })}
        status={part?.status}
        count={part && part.total > 1 ? `${part.answered}/${part.total}` : undefined}
      >
        {shortTitle}
      </RailLink>
    )
  })
}

type RailLinkProps = {
  href: string
  status?: Mark | undefined
  /** "3/8": answered and asked. */
  count?: string | undefined
  children: ReactNode
}

const RailLink = memo(function RailLink({ href, status, count, children }: RailLinkProps) {
  const [location] = useLocation()
  const here = location === href || (href.split('/').length > 3 && location.startsWith(`${href}/`))
  const item = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (here && item.current) keepInSight(item.current)
  }, [here])
  return (
    <li ref={item}>
      <Link href={href} aria-current={here ? 'page' : undefined}>
        {status ? <StatusMark status={status} wordHidden /> : <span />}
        <span>{children}</span>
        <span className="small numbers">{count}</span>
      </Link>
    </li>
  )
})

/** Scrolls the list, never the page. */
function keepInSight(item: HTMLElement): void {
  const rail = item.closest('nav')
  if (!rail) return
  const above = item.offsetTop < rail.scrollTop
  const below = item.offsetTop + item.offsetHeight > rail.scrollTop + rail.clientHeight
  if (above || below) rail.scrollTop = item.offsetTop - rail.clientHeight / 2
}
