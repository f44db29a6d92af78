import { describe, expect, test } from 'vitest'
import { inView, registerOf, wholeRegister } from '#src/domain/source-register.ts'
import { sourceUses } from '#src/domain/source-uses.ts'
import { aFinding, anAssessment, anEvidence, anId, aSource } from '#tests/support/an-assessment.ts'

const sources = [
  aSource({ id: anId(1), title: 'Übersicht of towers', kind: 'inventory', date: '2024-12' }),
  aSource({ id: anId(2), title: 'audit 10', author: 'Court', kind: 'research', date: '' }),
  aSource({ id: anId(3), title: 'Audit 9', kind: 'interview', confidential: true, date: '2025' }),
  aSource({ id: anId(4), title: 'Zoo', file: { name: 'zoo.pdf', sha256: '0'.repeat(64) } }),
]
const draft = anAssessment({
  sources,
  findings: { study: aFinding({ evidence: [anEvidence({ source: anId(2) })] }) },
})
const register = registerOf(draft, sourceUses(draft))
const numbers = (view: Partial<typeof wholeRegister>) =>
  inView(register, { ...wholeRegister, ...view }).map(({ number }) => number)

describe('the register', () => {
  test.each<[string, Partial<typeof wholeRegister>, number[]]>([
    ['whole', {}, [1, 2, 3, 4]],
    ['by words of title and author, in any order', { words: 'court AUDIT' }, [2]],
    ['without accents', { words: 'ubersicht' }, [1]],
    ['by the name of a file', { words: 'zoo.pdf' }, [4]],
    ['by kind', { kind: 'interview' }, [3]],
    ['by no kind', { kind: 'unsaid' }, [4]],
    ['what nothing cites', { only: 'uncited' }, [1, 3, 4]],
    ['confidential', { only: 'confidential' }, [3]],
    ['with a file', { only: 'with-file' }, [4]],
    ['in the order of titles, numbers as numbers', { sort: 'title' }, [3, 2, 1, 4]],
    ['the newest first and undated last', { sort: 'newest' }, [3, 1, 4, 2]],
    ['the most used first', { sort: 'uses' }, [2, 1, 3, 4]],
  ])('%s', (_, view, expected) => expect(numbers(view)).toEqual(expected))

  test('of 5,000 sources is filtered far faster than a key is pressed', () => {
    const many = anAssessment({
      sources: Array.from({ length: 5_000 }, (_, at) =>
        aSource({ id: anId(at), title: `Document ${at} on towers and sensors`, author: 'DHS' }),
      ),
    })
    const long = registerOf(many, sourceUses(many))
    const start = performance.now()
    expect(inView(long, { ...wholeRegister, words: 'towers 4999' })).toHaveLength(1)
    expect(performance.now() - start).toBeLessThan(100)
  })
})
