import { expect, test } from 'vitest'
import { bibtexOfCsl, cslOfBibtex } from '#src/bibliography/citation-js.ts'

test('an entry is read with the abbreviations that stand before it', () =>
  expect(
    cslOfBibtex('@string{p = "The Press"}\n@online{a, title = {T}, organization = p}'),
  ).toMatchObject([{ type: 'webpage', title: 'T', publisher: 'The Press' }]))

test('an article may stand in a newspaper, so nothing is said of its kind', () =>
  expect(cslOfBibtex('@article{a, title={T}, journal={J}}')).toMatchObject([
    { type: 'document', 'container-title': 'J' },
  ]))

test('what is spelled wrongly throws', () =>
  expect(() => cslOfBibtex('@misc{a, title = }')).toThrow(/expected/))

test('letters beyond ASCII stay, and keys stay as they were given', () =>
  expect(
    bibtexOfCsl([{ id: 'k-2', 'citation-key': 'k-2', type: 'webpage', title: 'Ünïcode 北京' }]),
  ).toMatch(/^@online\{k-2,\n\ttitle = \{.*ünïcode.* 北京\},\n\}$/i))
