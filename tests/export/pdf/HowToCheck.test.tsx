import { expect, it } from 'vitest'
import { HowToCheck } from '#src/export/pdf/HowToCheck.tsx'
import { aReport } from '../a-report.ts'
import { renderPart } from './render-part.tsx'
import { say } from './say.ts'

const signer = { name: 'Ana Ruiz', organisation: 'Elm Legal Aid', pseudonym: false }

it('names the tools, the attachment and the facts to compare', async () => {
  const { pages, lines } = await renderPart(<HowToCheck model={aReport({ signer })} say={say} />)
  const text = pages.map((page) => page.text).join(' ')
  for (const words of ['pdfsig', 'pdfdetach', 'RFC 8785', 'assessment.json'])
    expect(text).toContain(words)
  expect(lines.filter((line) => line.startsWith('LBody')).slice(-6)).toEqual([
    'LBody 4f2d6a0e-0c3a-4ad5-9b6e-2f1c0e5f7b11',
    'LBody 9c1f03be 5d7a2c44 88e1b09f 6a3d5c7e 1f2a3b4c 5d6e7f80 91a2b3c4 d5e6e07a',
    'LBody 22 November 2026 at 10:20:30 UTC',
    'LBody final',
    'LBody Town code on automated decisions, 1.0.0',
    'LBody Ana Ruiz, Elm Legal Aid',
  ])
})

it('says of a pseudonym that it is one', async () => {
  const model = aReport({ signer: { name: 'Plain Paper', organisation: '', pseudonym: true } })
  const { lines } = await renderPart(<HowToCheck model={model} say={say} />)
  expect(lines.at(-1)).toBe('LBody Plain Paper (a name chosen by the signer)')
})

it('speaks of no signature in a draft', async () => {
  const { pages } = await renderPart(<HowToCheck model={aReport({ state: 'draft' })} say={say} />)
  expect(pages[0]?.text).not.toContain('pdfsig')
})
