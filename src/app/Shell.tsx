import type { ReactNode } from 'react'
import { Link, useRoute } from 'wouter'
import { appWords } from '#src/locales/app.ts'
import { Logo } from '#src/ui/Logo.tsx'
import { useWords } from '#src/ui/language.ts'
import { Notice } from '#src/ui/Notice.tsx'
import { SkipLink } from '#src/ui/SkipLink.tsx'
import type { StorageProblem } from '#src/workflows/draft-library.ts'
import type { Services } from './services.ts'

type Props = {
  storage: Services['storage']
  /** Stands in the header: the save state of an open draft. */
  status?: ReactNode
  /** Stands under the header: what to do when a save failed. */
  trouble?: ReactNode
  children: ReactNode
}

/** Header and footer around every page; the page itself brings its `main`. */
export function Shell({ storage, status, trouble, children }: Props) {
  const t = useWords(appWords)
  return (
    <>
      <SkipLink />
      <header className="bar">
        <Logo />
        {status}
        <nav aria-label={t('mainNavigation')}>
          <NavLink href="/">{t('drafts')}</NavLink>
          <NavLink href="/check">{t('check')}</NavLink>
          <NavLink href="/guide">{t('guide')}</NavLink>
        </nav>
      </header>
      {storage.kind === 'memory' ? <MemoryNotice problem={storage.problem} /> : null}
      {trouble}
      {children}
      <footer className="foot">
        <p className="small">{t('footer')}</p>
        <ul className="small">
          <li>
            <Link href="/keys">{t('keys')}</Link>
          </li>
          <li>
            <Link href="/lock">{t('lock')}</Link>
          </li>
          <li>
            <Link href="/about">{t('about')}</Link>
          </li>
        </ul>
      </footer>
    </>
  )
}

/** Why nothing is kept beyond this tab, and what to do about it. */
function MemoryNotice({ problem }: { problem: StorageProblem }) {
  const t = useWords(appWords)
  return problem.kind === 'storage-failed' ? (
    <Notice tone="partial" title={t('brokenTitle')} strip>
      <p>{t('brokenText', { detail: problem.detail })}</p>
    </Notice>
  ) : (
    <Notice tone="partial" title={t('memoryTitle')} strip>
      <p>{t('memoryText')}</p>
    </Notice>
  )
}

function NavLink({ href, children }: { href: string; children: string }) {
  const [here] = useRoute(href)
  return (
    <Link href={href} aria-current={here ? 'page' : undefined}>
      {children}
    </Link>
  )
}
