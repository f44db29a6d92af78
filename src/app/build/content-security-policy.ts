type Policy = {
  readonly scripts: string
  readonly styles: string
  readonly fonts: string
  readonly others: readonly string[]
}

const policy = ({ scripts, styles, fonts, others }: Policy): string =>
  [
    "default-src 'none'",
    `script-src ${scripts} 'wasm-unsafe-eval'`,
    `style-src ${styles}`,
    `font-src ${fonts}`,
    ...others,
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join('; ')

/**
 * Sent inside the page, since a folder of files has no headers. A worker that is loaded from a URL would
 * escape it, so workers are inlined: a blob worker inherits the policy.
 */
export const contentSecurityPolicy = policy({
  scripts: "'self'",
  styles: "'self'",
  fonts: "'self'",
  others: ["img-src 'self' data: blob:", "worker-src 'self' blob:", "manifest-src 'self'"],
})

/** For the app as one file: nothing but the one script and the one style sheet that it was built with. */
export const singleFilePolicy = (script: string, style: string): string =>
  policy({
    scripts: `'sha256-${script}'`,
    styles: `'sha256-${style}'`,
    fonts: 'data:',
    others: ['img-src data: blob:', 'worker-src blob:'],
  })
