import { screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { FileCopyMark } from '#src/app/FileCopyMark.tsx'
import { FileCopyStrip } from '#src/app/FileCopyStrip.tsx'
import type { FileCopyState } from '#src/workflows/file-copy.ts'
import { aFileCopy } from '#tests/support/a-file-copy.ts'
import { anAssessment } from '#tests/support/an-assessment.ts'
import { expectNoAxeViolations, showPage } from '#tests/support/show-page.tsx'

const name = 'oak.json'
const assessment = anAssessment({ title: 'Oak' })

function shown(state: FileCopyState, others: Parameters<typeof aFileCopy>[1] = {}) {
  const { copy, asked } = aFileCopy(state, others)
  const page = showPage(
    <main>
      <h1>Draft</h1>
      <FileCopyMark copy={copy} />
      <FileCopyStrip copy={copy} onChoose={() => asked.push('choose')} />
    </main>,
    '/',
  )
  const press = (button: string) => page.user.click(screen.getByRole('button', { name: button }))
  return { ...page, asked, press }
}

describe('the header says where the draft lies too', () => {
  test.each([
    [{ kind: 'current', name, at: '2026-11-30T07:00:00.000Z' }, 'and in oak.json'],
    [{ kind: 'behind', name }, 'writing oak.json'],
    [{ kind: 'asks', name }, 'not in oak.json'],
  ] as const)('%j', (state, words) => {
    shown(state)
    expect(screen.getByText(words)).toBeDefined()
  })

  test('and nothing when it lies nowhere else', () => {
    shown({ kind: 'none' })
    expect(screen.queryByText(/oak\.json/)).toBeNull()
  })
})

test('leave to write is asked for by a click', async () => {
  const { asked, press, container } = shown({ kind: 'asks', name })
  await expectNoAxeViolations(container)
  await press('Go on writing to the file')
  expect(asked).toEqual(['again'])
})

describe('a file that cannot be written', () => {
  test.each([
    [{ kind: 'file-gone' }, /moved, renamed or deleted/],
    [{ kind: 'file-locked' }, /Another program holds the file/],
    [{ kind: 'file-full' }, /no room where the file lies/],
    [{ kind: 'file-refused' }, /another folder/],
    [{ kind: 'file-too-large', bytes: 7, limit: 3 }, /\(7 bytes\)/],
    [{ kind: 'file-failed', detail: 'the disk hums' }, /the disk hums/],
  ] as const)('%j: why, and what to do', (problem, words) => {
    shown({ kind: 'stuck', name, problem })
    expect(screen.getByRole('main').textContent).toMatch(words)
  })

  test('is tried again, exchanged, or given up', async () => {
    const { asked, press } = shown({ kind: 'stuck', name, problem: { kind: 'file-gone' } })
    await press('Try again')
    await press('Choose another file')
    await press('Stop keeping it in the file')
    expect(asked).toEqual(['again', 'choose', 'stop'])
    expect(await screen.findByText(/no longer written to oak\.json/)).toBeDefined()
  })
})

describe('a file that somebody else changed', () => {
  const changed = { kind: 'changed', name, seen: 'ab' } as const
  const theirs = { kind: 'draft', assessment } as const

  test('asks which text goes on, and keeps the other', async () => {
    const { asked, press, container } = shown({ ...changed, theirs })
    await expectNoAxeViolations(container)
    await press('Take theirs here, mine stays in the history')
    await press('Put mine there, keep theirs as a second draft')
    expect(asked).toEqual([
      'theirs, mine as Mine, before the text of oak.json',
      'mine, theirs as Oak (from oak.json)',
    ])
    expect(await screen.findByText(/Theirs is now a draft of its own/)).toBeDefined()
  })

  test('says when mine or theirs could not be kept', async () => {
    const notSaved = { ok: false, error: { kind: 'not-saved' } } as const
    const full = { ok: false, error: { kind: 'storage-full' } } as const
    const { press } = shown(
      { ...changed, theirs },
      {
        takeTheirs: () => Promise.resolve(notSaved),
        keepMine: () => Promise.resolve(full),
      },
    )
    await press('Take theirs here, mine stays in the history')
    expect(await screen.findByText(/nothing was changed/)).toBeDefined()
    await press('Put mine there, keep theirs as a second draft')
    expect(await screen.findByText(/so nothing was written over/)).toBeDefined()
  })

  test('does not offer to take what does not fit', () => {
    shown({ ...changed, theirs: { kind: 'other-questionnaire', assessment } })
    expect(screen.queryByRole('button', { name: /^Take theirs/ })).toBeNull()
  })

  test('says what is lost when it holds no draft', async () => {
    const { asked, press } = shown({ ...changed, theirs: { kind: 'no-draft' } })
    expect(screen.getByRole('main').textContent).toMatch(/what the file holds now is gone/)
    await press('Put mine there, drop what it holds')
    expect(asked).toEqual(['mine, theirs as Draft (from oak.json)'])
  })
})
