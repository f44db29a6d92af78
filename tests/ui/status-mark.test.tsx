import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { type Mark, StatusMark, StatusShape } from '#src/ui/StatusMark.tsx'
import '#tests/support/show-page.tsx'

const words: Record<Mark, string> = {
  met: 'Met',
  'partly-met': 'Partly met',
  'not-met': 'Not met',
  'not-shown': 'Not shown',
  'not-applicable': 'Not applicable',
  waived: 'Waived',
  unanswered: 'No answer yet',
}
const marks = Object.keys(words) as Mark[]

test.each(marks)('%s has its word, also when only the shape is to be seen', (mark) => {
  render(<StatusMark status={mark} wordHidden />)
  expect(screen.getByText(words[mark]).className).toBe('hidden-visually')
})

test('no two statuses share a shape', () => {
  const outlines = marks.map((mark) => render(<StatusShape status={mark} />).container.innerHTML)
  const drawn = outlines.map((html) => html.replace(/class="[^"]*"/, ''))
  expect(new Set(drawn).size).toBe(marks.length)
})
