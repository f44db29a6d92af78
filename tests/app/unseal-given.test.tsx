import { describe, expect, test } from 'vitest'
import { createPassphrasePrompt } from '#src/app/passphrase-prompt.ts'
import { unsealGiven } from '#src/app/unseal-given.ts'
import { sealForPassphrase } from '#src/storage/age-file.ts'

const record = '{"format":"plumbline-record/2"}'
const plain = new File([record], 'record.json')

describe('a file that is given anywhere in the app', () => {
  test('comes through as it is when nothing seals it, and nobody is asked', async () => {
    const prompt = createPassphrasePrompt()
    let asked = 0
    prompt.watch(() => {
      asked += 1
    })
    expect(await unsealGiven(prompt, plain)).toBe(plain)
    expect(asked).toBe(0)
  })

  test('stays sealed when the person would rather not say the passphrase', async () => {
    const sealed = new File(
      [await sealForPassphrase(new TextEncoder().encode(record), 'x', 2)],
      'a.age',
    )
    const prompt = createPassphrasePrompt()
    prompt.watch((question) => question?.answer(undefined))
    expect(await unsealGiven(prompt, sealed)).toBe(sealed)
  })
})

describe('the question', () => {
  test('is shown with the name of the file, and goes with its answer', async () => {
    const prompt = createPassphrasePrompt()
    const shown: unknown[] = []
    prompt.watch((question) => {
      shown.push(question && [question.fileName, question.trouble])
      question?.answer('the words')
    })
    expect(await prompt.ask('a.age', 'wrong-passphrase')).toBe('the words')
    expect(shown).toEqual([['a.age', 'wrong-passphrase'], undefined])
  })

  test('that nobody can see is answered by nobody', async () => {
    const prompt = createPassphrasePrompt()
    const stop = prompt.watch(() => undefined)
    stop()
    expect(await prompt.ask('a.age')).toBeUndefined()
  })
})
