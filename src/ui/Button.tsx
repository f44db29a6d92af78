import type { ComponentProps } from 'react'
import { Link } from 'wouter'

type Look = {
  /** `main`: the one thing to do here. `quiet`: an alternative. `plain`: reads as a link. */
  look?: 'main' | 'quiet' | 'plain'
  small?: boolean
  danger?: boolean
}

const classOf = ({ look = 'main', small, danger }: Look) =>
  ['btn', look, small && 'small', danger && 'danger'].filter(Boolean).join(' ')

export const Button = ({ look, small, danger, ...rest }: Look & ComponentProps<'button'>) => (
  <button
    type="button"
    className={classOf({
      ...(look && { look }),
      ...(small && { small }),
      ...(danger && { danger }),
    })}
    {...rest}
  />
)

type LinkProps = Look & { href: string; children: React.ReactNode }

/** Goes to another page of the app; looks like a button because it is the next step. */
export const LinkButton = ({ look, small, danger, ...rest }: LinkProps) => (
  <Link
    className={classOf({
      ...(look && { look }),
      ...(small && { small }),
      ...(danger && { danger }),
    })}
    {...rest}
  />
)
