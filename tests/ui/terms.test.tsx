import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { splitAtTerms, spreadTerms, type Term } from '#src/ui/split-at-terms.ts'
import { TermedText } from '#src/ui/TermedText.tsx'
import { showPage } from '#tests/support/show-page.tsx'

const ai: Term = { id: 'ai', term: 'AI', meaning: 'A machine that infers.' }
const impacting: Term = {
  id: 'rights-impacting',
  term: 'rights-impacting AI',
  also: ['rights-impacting'],
  meaning: 'AI that touches rights.',
}
const terms = [ai, impacting]
const marked = (text: string) =>
  splitAtTerms(text, terms).flatMap(({ words, term }) => (term ? [words] : []))

test.each([
  ['the longest term wins', 'A rights-impacting AI system', ['rights-impacting AI']],
  ['each term once, in any case', 'ai and AI and Ai', ['ai']],
  ['whole words only', 'It said AIDS and pre-AI and maintain', []],
  ['other words for it count', 'It is rights-impacting.', ['rights-impacting']],
])('%s', (_rule, text, expected) => expect(marked(text)).toEqual(expected))

test('cutting a text loses nothing of it', () => {
  const text = 'AI: is it rights-impacting AI, or just AI (so-called)?'
  expect(
    splitAtTerms(text, terms)
      .map(({ words }) => words)
      .join(''),
  ).toBe(text)
})

test('on one page a term is explained only where it comes first', () => {
  const spread = spreadTerms(['Plain.', 'An AI.', 'AI, rights-impacting.'], terms)
  expect(spread).toEqual([[], [ai], [impacting]])
})

test('a term opens its meaning in place and closes it again', async () => {
  const { user } = showPage(<TermedText text="What the AI does" terms={terms} />)
  const term = screen.getByRole('button', { name: 'AI' })
  expect(term.getAttribute('aria-expanded')).toBe('false')
  await user.click(term)
  expect(screen.getByText(/A machine that infers/)).toBeTruthy()
  expect(term.getAttribute('aria-expanded')).toBe('true')
  await user.click(term)
  expect(screen.queryByText(/A machine that infers/)).toBeNull()
})
