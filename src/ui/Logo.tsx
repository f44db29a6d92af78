import { Link } from 'wouter'

/** A plumb bob on its line, and the name; leads home. */
export const Logo = () => (
  <Link className="logo" href="/">
    <svg width="22" height="26" viewBox="0 0 22 26" aria-hidden="true">
      <path d="M11 1v13" stroke="currentColor" strokeWidth="1.6" />
      <path className="bob" d="M5.5 14h11L11 25z" />
    </svg>
    Plumbline
  </Link>
)
