import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { FileCopyPanel } from '#src/features/history/FileCopyPanel.tsx'
import type { FileCopyState } from '#src/workflows/file-copy.ts'
import { aFileCopy } from '#tests/support/a-file-copy.ts'
import { expectNoAxeViolations, showPage } from '#tests/support/show-page.tsx'

function shown(state: FileCopyState | undefined, hasVault = false) {
  const given = state && aFileCopy(state)
  const chosen: string[] = []
  const page = showPage(
    <main>
      <h1>History</h1>
      <FileCopyPanel
        copy={given?.copy}
        hasVault={hasVault}
        onChoose={() => chosen.push('choose')}
      />
    </main>,
    '/',
  )
  return { ...page, chosen, asked: given?.asked ?? [] }
}

const button = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name })

test('a file can be chosen where the browser can write one', async () => {
  const { user, chosen, container } = shown({ kind: 'none' })
  await expectNoAxeViolations(container)
  await user.click(button('Choose a file'))
  expect(chosen).toEqual(['choose'])
})

test('where it cannot, other ways are named', () => {
  shown(undefined)
  expect(screen.getByText(/Chrome and Edge can/)).toBeDefined()
  expect(screen.queryByRole('button')).toBeNull()
})

test('with a passphrase, nobody writes outside of it without having been told', async () => {
  const { user, chosen } = shown({ kind: 'none' }, true)
  expect(button('Choose a file').disabled).toBe(true)
  await user.click(screen.getByRole('checkbox', { name: /can be read without the passphrase/ }))
  await user.click(button('Choose a file'))
  expect(chosen).toEqual(['choose'])
})

test('a file that is kept is named, can be exchanged and given up', async () => {
  const at = new Date().toISOString()
  const { user, chosen, asked } = shown({ kind: 'current', name: 'oak.json', at })
  expect(screen.getByText(/oak\.json holds all of it since Today/)).toBeDefined()
  await user.click(button('Choose another file'))
  await user.click(button('Stop keeping it in the file'))
  expect({ chosen, asked }).toEqual({ chosen: ['choose'], asked: ['stop'] })
})
