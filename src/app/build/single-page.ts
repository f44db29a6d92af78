import { createHash } from 'node:crypto'
import { singleFilePolicy } from './content-security-policy.ts'

type Parts = {
  /** index.html as built, with its links to files beside it. */
  readonly html: string
  readonly script: string
  readonly style: string
  /** The icon as SVG. */
  readonly icon: string
}

/**
 * One page that needs no other file: script, style sheet and icon stand inside, and its policy names the
 * first two by their SHA-256. The same parts give the same bytes.
 */
export function singlePage({ html, script, style, icon }: Parts): string {
  const code = safeInScript(script)
  const css = style.trim()
  if (/<\/style/i.test(css)) throw new Error('The style sheet would end early.')
  const policy = singleFilePolicy(digest(code), digest(css))
  return html
    .replace(
      /\s*<link\b[^>]*\brel="(?:icon|apple-touch-icon|manifest|stylesheet|modulepreload)"[^>]*>/g,
      '',
    )
    .replace(/\s*<script\b[^>]*\bsrc="[^>]*><\/script>/g, '')
    .replace(
      '<head>',
      () => `<head>\n    <meta http-equiv="Content-Security-Policy" content="${policy}">`,
    )
    .replace(
      '</head>',
      () => `  <link rel="icon" href="${dataUrl(icon)}">\n    <style>${css}</style>\n  </head>`,
    )
    .replace('</body>', () => `  <script type="module">${code}</script>\n  </body>`)
}

/** Inside a script element HTML looks for its end, and for the start of a comment, in strings too. */
const safeInScript = (script: string): string =>
  script.trim().replace(/<(?=\/script|!--)/gi, '\\x3c')

const digest = (text: string): string => createHash('sha256').update(text).digest('base64')

const dataUrl = (svg: string): string =>
  `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`
