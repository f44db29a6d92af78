import type { AgeProblem } from '#src/storage/age-file.ts'

/** Why the last answer did not open the file. */
export type SealTrouble = AgeProblem['kind']

/** A question to the person, shown over whatever page is open. */
export type PassphraseQuestion = {
  readonly fileName: string
  readonly trouble: SealTrouble | undefined
  /** `undefined`: the person would rather not. */
  answer(passphrase: string | undefined): void
}

export type PassphrasePrompt = {
  ask(fileName: string, trouble?: SealTrouble): Promise<string | undefined>
  /** Told of each question, and of its end with `undefined`. Returns how to stop. */
  watch(show: (question: PassphraseQuestion | undefined) => void): () => void
}

/** One question at a time; with nobody to show it, the answer is that nobody answers. */
export function createPassphrasePrompt(): PassphrasePrompt {
  let show: ((question: PassphraseQuestion | undefined) => void) | undefined
  return {
    ask: (fileName, trouble) =>
      new Promise((done) => {
        if (!show) return done(undefined)
        show({
          ...{ fileName, trouble },
          answer(passphrase) {
            show?.(undefined)
            done(passphrase)
          },
        })
      }),
    watch(watcher) {
      show = watcher
      return () => {
        show = undefined
      }
    },
  }
}
