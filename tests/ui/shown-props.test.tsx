import { render, screen } from '@testing-library/react'
import { createElement } from 'react'
import { describe, expect, test } from 'vitest'
import { jsx, jsxs } from '#src/ui/elements.ts'
import { GivenText } from '#src/ui/GivenText.tsx'
import { shownProps } from '#src/ui/shown-props.ts'

const turned = 'score \u202e0.01'
const shown = 'score [U+202E]0.01'

describe('the properties of an element', () => {
  test('what is read or heard is shown, also where it is one of several', () => {
    expect(
      shownProps('p', { children: [turned, ['a', [turned]]], title: turned, 'aria-label': turned }),
    ).toEqual({ children: [shown, ['a', [shown]]], title: shown, 'aria-label': shown })
  })

  test('what an input holds, and where a link leads, stays as it is', () => {
    const props = { value: turned, defaultValue: turned, href: turned, onClick: () => undefined }
    expect(shownProps('input', props)).toBe(props)
  })

  test('what a component is given under a name of its own is data, not text on the page', () => {
    const Rename = () => null
    const props = { title: turned, 'aria-label': turned }
    expect(shownProps(Rename, props)).toEqual({ title: turned, 'aria-label': shown })
  })

  test('where nothing is hidden the very same properties come back', () => {
    const props = { children: ['a', ['b', 3, null]], title: 'می‌خواهم' }
    expect(shownProps('p', props)).toBe(props)
  })
})

test('elements of the built app show it, with one child or several', () => {
  render(
    createElement(
      'div',
      null,
      jsx('p', { children: turned }),
      jsxs('h2', { children: ['a ', turned] }),
    ),
  )
  expect(screen.getByText(shown).localName).toBe('p')
  expect(screen.getByRole('heading').textContent).toBe(`a ${shown}`)
})

test('given text is said in a direction of its own, and its marks are explained', () => {
  const { container } = render(<GivenText text={turned} />)
  expect(container.querySelector('bdi')?.textContent).toBe(shown)
  expect(screen.getByTitle(/cannot be seen/).textContent).toBe('[U+202E]')
})
