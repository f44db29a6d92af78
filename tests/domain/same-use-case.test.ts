import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { matchUseCases, type NamedUseCase } from '#src/domain/same-use-case.ts'

const one = (name: string, parts: Partial<NamedUseCase> = {}): NamedUseCase => ({
  ...{ agency: 'DHS', component: 'ICE', useCaseId: '', name },
  ...parts,
})
const told = (earlier: NamedUseCase[], later: NamedUseCase[]) => {
  const { pairs, onlyEarlier, onlyLater } = matchUseCases(earlier, later)
  return {
    pairs: pairs.map((pair) => `${pair.earlier.name} = ${pair.later.name}, ${pair.by}`),
    onlyEarlier: onlyEarlier.map(({ useCase, offers }) => [
      useCase.name,
      offers.map((o) => o.name),
    ]),
    onlyLater: onlyLater.map(({ useCase, offers }) => [useCase.name, offers.map((o) => o.name)]),
  }
}

describe('use cases of two years are the same', () => {
  test.each<[string, NamedUseCase[], NamedUseCase[], string[]]>([
    [
      'by id, whatever the name',
      [one('Old', { useCaseId: 'DHS-1' })],
      [one('New', { useCaseId: 'dhs-1' })],
      ['Old = New, id'],
    ],
    [
      'by name, whatever letters and marks',
      [one('Hurricane  Score')],
      [one('HURRICANE SCORE.')],
      ['Hurricane  Score = HURRICANE SCORE., name'],
    ],
    [
      'by name without brackets',
      [one('Tower (AST)')],
      [one('Tower')],
      ['Tower (AST) = Tower, short-name'],
    ],
    ['not in another component', [one('Score')], [one('Score', { component: 'CBP' })], []],
    ['not in another agency', [one('Score')], [one('Score', { agency: 'DOJ' })], []],
    ['not without a name', [one('')], [one('')], []],
  ])('%s', (_what, earlier, later, pairs) => {
    expect(told(earlier, later).pairs).toEqual(pairs)
  })

  test('but where several fit, none is guessed and all are offered', () => {
    const { pairs, onlyEarlier } = told([one('Face Match')], [one('Face Match'), one('Face Match')])
    expect(pairs).toEqual([])
    expect(onlyEarlier).toEqual([['Face Match', ['Face Match', 'Face Match']]])
  })

  test('names that share most of their words are offered; two ids settle that they are two', () => {
    const likely = told(
      [one('Facial Recognition Service')],
      [one('Facial Recognition Service for Children')],
    )
    expect(likely.pairs).toEqual([])
    expect(likely.onlyLater).toEqual([
      ['Facial Recognition Service for Children', ['Facial Recognition Service']],
    ])
    const settled = told(
      [one('Facial Recognition Service', { useCaseId: 'DHS-1' })],
      [one('Facial Recognition Service for Children', { useCaseId: 'DHS-2' })],
    )
    expect(settled.onlyEarlier).toEqual([['Facial Recognition Service', []]])
  })
})

test('every use case stands in one pair or alone, and a file matches itself wherever names are single', () => {
  const useCase = fc.record({
    agency: fc.constantFrom('DHS', 'DOJ'),
    component: fc.constantFrom('ICE', ''),
    name: fc.constantFrom('Score', 'Score (v2)', 'Tower', 'Tower Two', ''),
    useCaseId: fc.constantFrom('', 'A-1', 'A-2'),
  })
  fc.assert(
    fc.property(
      fc.array(useCase, { maxLength: 8 }),
      fc.array(useCase, { maxLength: 8 }),
      (a, b) => {
        const { pairs, onlyEarlier, onlyLater } = matchUseCases(a, b)
        expect(
          new Set([...pairs.map((p) => p.earlier), ...onlyEarlier.map((o) => o.useCase)]),
        ).toEqual(new Set(a))
        expect(pairs.length + onlyEarlier.length).toBe(a.length)
        expect(pairs.length + onlyLater.length).toBe(b.length)
      },
    ),
  )
})
