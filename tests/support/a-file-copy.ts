import { createStore } from 'zustand/vanilla'
import { ok } from '#src/domain/result.ts'
import type { FileCopy, FileCopyState } from '#src/workflows/file-copy.ts'

/** A copy in a file that stands as `state` says; `asked` tells what the person chose. */
export function aFileCopy(state: FileCopyState, others: Partial<FileCopy> = {}) {
  const asked: string[] = []
  const note = (what: string) => {
    asked.push(what)
    return Promise.resolve()
  }
  const copy: FileCopy = {
    state: createStore<FileCopyState>()(() => state),
    keepIn: () => note('keep in'),
    again: () => note('again'),
    look: () => note('look'),
    keepMine: (title) => note(`mine, theirs as ${title}`).then(() => ok(undefined)),
    takeTheirs: (mine) => note(`theirs, mine as ${mine}`).then(() => ok(undefined)),
    stop: () => note('stop'),
    end: () => note('end'),
    ...others,
  }
  return { copy, asked }
}
