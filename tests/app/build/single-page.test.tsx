import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { singlePage } from '#src/app/build/single-page.ts'

const html = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <link rel="icon" href="./icon.svg" type="image/svg+xml" />
    <link rel="apple-touch-icon" href="./icon-192.png" />
    <link rel="manifest" href="./manifest.webmanifest" />
    <title>Plumbline</title>
    <script type="module" crossorigin src="./assets/index.js"></script>
    <link rel="stylesheet" crossorigin href="./assets/index.css">
  </head>
  <body>
    <div id="root"></div>
  </body>
</html>
`
const made = (script = 'start()', style = 'p{color:red}\n') =>
  singlePage({ html, script, style, icon: '<svg/>' })
const inside = (page: string, element: string) =>
  new RegExp(`<${element}[^>]*>([\\s\\S]*?)</${element}>`).exec(page)?.[1] ?? ''
const digest = (text: string) => createHash('sha256').update(text).digest('base64')

describe('the app as one page', () => {
  test('asks for no other file', () => {
    expect(made()).not.toMatch(/\b(src|href)="(?!data:)/)
  })

  test('allows exactly the script and the style sheet inside', () => {
    const page = made('const a = "é"\nstart(a)')
    const [, policy = ''] =
      /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page) ?? []
    expect(policy).toContain(`script-src 'sha256-${digest(inside(page, 'script'))}'`)
    expect(policy).toContain(`style-src 'sha256-${digest(inside(page, 'style'))}'`)
    expect(policy).toContain("connect-src 'none'")
    expect(policy).not.toContain('unsafe-inline')
  })

  test('the policy stands before anything that it is to bind', () => {
    expect(made().indexOf('Content-Security-Policy')).toBeLessThan(made().indexOf('<meta charset'))
  })

  test.each([
    ['const end = "</script>"', '</script>'],
    ['const note = "<!-- not a comment"', '<!-- not a comment'],
  ])('%s is still one script, and still says the same', (script, said) => {
    const code = inside(made(script), 'script')
    expect(code).not.toMatch(/<\/script|<!--/)
    expect(new Function(`${code}; return ${script.split(' ')[1]}`)()).toBe(said)
  })

  test('a style sheet that would end early is refused', () => {
    expect(() => made('', 'p::after{content:"</style>"}')).toThrow(/end early/)
  })

  test('a dollar sign in the program stays one', () => {
    expect(inside(made('const price = "$&$1$$"'), 'script')).toContain('"$&$1$$"')
  })
})
