import { Link } from 'wouter'
import { homeWords } from '#src/locales/home.ts'
import { useWords } from '#src/ui/language.ts'

const doors = [
  { href: '/inventory', door: 'inventory' },
  { href: '/start', door: 'blank' },
  { href: '/check', door: 'file' },
] as const

export function Doors() {
  const t = useWords(homeWords)
  return (
    <nav className="doors" aria-label={t('doors')}>
      {doors.map(({ href, door }) => (
        <Link key={door} className="door" href={href}>
          <h2>{t(`${door}Title`)}</h2>
          <p>{t(`${door}Text`)}</p>
          <p className="small">{t(`${door}Note`)}</p>
        </Link>
      ))}
    </nav>
  )
}
