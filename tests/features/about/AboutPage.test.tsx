import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { AboutPage } from '#src/features/about/AboutPage.tsx'
import { expectNoAxeViolations, showPage } from '#tests/support/show-page.tsx'

const programDigest = () => Promise.resolve('ab'.repeat(32))

test('a served copy offers itself as one file, with the SHA-256 of that file', async () => {
  const singleFile = { sha256: 'c0de'.repeat(16), bytes: 3_697_730 }
  const { container } = showPage(
    <AboutPage copy={{ version: '1.2.3', way: 'served', singleFile, programDigest }} />,
  )
  await expectNoAxeViolations(container)
  const link = screen.getByRole('link', { name: 'Save plumbline.html' })
  expect(link.getAttribute('href')).toBe('./plumbline.html')
  expect(screen.getByText(/one HTML file of 3.7 MB/)).toBeDefined()
  expect(screen.getByText('C0DE '.repeat(16).trim())).toBeDefined()
  expect(screen.queryByText(/The program in this file/)).toBeNull()
})

test('a copy that is one file says where its drafts live and which program it holds', async () => {
  const { container } = showPage(
    <AboutPage copy={{ version: '1.2.3', way: 'file', programDigest }} />,
  )
  expect(screen.getByText(/Drafts are not kept in that file/)).toBeDefined()
  expect(await screen.findByText('ABAB '.repeat(16).trim())).toBeDefined()
  await expectNoAxeViolations(container)
})

test('a page without a program inside keeps saying that it has no digest yet', async () => {
  showPage(
    <AboutPage
      copy={{ version: '1', way: 'file', programDigest: () => Promise.resolve(undefined) }}
    />,
  )
  expect(await screen.findByText('Computing.')).toBeDefined()
})
