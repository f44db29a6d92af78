import { screen } from '@testing-library/react'
import { useRef } from 'react'
import { expect, test } from 'vitest'
import { Link, Route, Switch } from 'wouter'
import { CameFromContext, PageTitle } from '#src/ui/PageTitle.tsx'
import { SkipLink } from '#src/ui/SkipLink.tsx'
import { showPage } from '#tests/support/show-page.tsx'

function Pages() {
  const cameFrom = useRef<string>(undefined)
  return (
    <CameFromContext value={cameFrom}>
      <SkipLink />
      <Link href="/second">On</Link>
      <main>
        <Switch>
          <Route path="/">
            <PageTitle title="First" />
          </Route>
          <Route>
            <PageTitle title="Second" />
          </Route>
        </Switch>
      </main>
    </CameFromContext>
  )
}

test('the first page leaves focus at the top, where the skip link is', () => {
  showPage(<Pages />)
  expect(document.title).toBe('First – Plumbline')
  expect(document.activeElement).toBe(document.body)
})

test('going on names the document and moves focus to the heading', async () => {
  const { user } = showPage(<Pages />)
  await user.click(screen.getByRole('link', { name: 'On' }))
  expect(document.title).toBe('Second – Plumbline')
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1, name: 'Second' }))
})

test('the first stop of the keyboard skips to the content', async () => {
  const { user } = showPage(<Pages />)
  await user.tab()
  await user.keyboard('{Enter}')
  expect(document.activeElement).toBe(screen.getByRole('main'))
})
