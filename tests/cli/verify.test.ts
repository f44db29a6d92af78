import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { verifyCommand } from '#src/cli/verify-command.ts'
import { flipped, signedBy } from '#tests/support/a-tampering.ts'
import { aFolder, ran, typed } from '#tests/support/a-terminal.ts'
import { anExport } from '#tests/support/an-export.ts'

const folder = aFolder()
const verify = (...args: string[]) => ran(verifyCommand, folder.path, args)

beforeAll(async () => {
  const [final, draft] = [await anExport('Ada Advocate'), await anExport()]
  writeFileSync(folder.at('final.pdf'), final.pdf.bytes)
  writeFileSync(folder.at('final.json'), final.json.bytes)
  writeFileSync(folder.at('draft.pdf'), draft.pdf.bytes)
  writeFileSync(folder.at('draft.json'), draft.json.bytes)
  writeFileSync(folder.at('changed.pdf'), flipped(final.pdf.bytes, 2_000))
  writeFileSync(
    folder.at('changed.json'),
    new TextDecoder().decode(final.json.bytes).replace('Seen.', 'Sean.'),
  )
  writeFileSync(folder.at('twice.pdf'), await signedBy(final.pdf.bytes, 'Grace', 'reviewer'))
  writeFileSync(folder.at('notes.txt'), 'Notes.')
})
afterAll(folder.remove)

describe('exit code 0', () => {
  test('only when every file is intact, with who signed and what that proves', async () => {
    const { code, out, problems } = await verify('final.pdf', 'final.json')
    expect({ code, problems }).toEqual({ code: 0, problems: '' })
    expect(out).toContain('final.pdf: Not changed since it was signed')
    expect(out).toContain('Ada Advocate, Justice Watch')
    expect(out).toContain('[Holds] The digest printed on page 1 is this record’s.')
    expect(out).toContain('These files hold the same record.')
    expect(out.split('\n').at(-1)).toBe('Every file is intact, and every signature holds.')
  })

  test('also when others signed after the author, each of whom is listed', async () => {
    const { code, out } = await verify('twice.pdf')
    expect(code).toBe(0)
    expect(out).toContain('twice.pdf: Not changed since it was signed, and signed again by others')
    expect(out).toMatch(/1\. Ada Advocate, Justice Watch · Author/)
    expect(out).toMatch(/2\. Grace, Justice Watch · Not said/)
  })

  test('and for the help, which says what the codes mean', async () => {
    const { code, out } = await verify('--help')
    expect(code).toBe(0)
    expect(out).toContain('npm run -s verify -- FILE…')
  })
})

describe('exit code 1', () => {
  test('for a draft, with the sentence that nothing is signed', async () => {
    const { code, out } = await verify('draft.pdf')
    expect(code).toBe(1)
    expect(out).toContain('draft.pdf: nothing is signed here')
  })

  test.each([
    ['changed.pdf', /changed\.pdf: (Not what was signed|This file could not be read)/],
    ['changed.json', /changed\.json: Not what was signed/],
    ['notes.txt', /notes\.txt: Not a Plumbline report or record/],
  ])('for %s', async (name, sentence) => {
    const { code, out } = await verify(name)
    expect(code).toBe(1)
    expect(out).toMatch(sentence)
    expect(out).toContain('This file is not both signed and intact.')
  })

  test('for one file of several', async () => {
    const { code, out } = await verify('final.pdf', 'changed.json')
    expect(code).toBe(1)
    expect(out).toContain('These files hold different records.')
    expect(out).toContain('Not all of these 2 files are both signed and intact.')
  })
})

describe('exit code 2, with a sentence and nothing on standard output', () => {
  test.each([
    [[], 'Name at least one file to check, such as report.pdf.'],
    [['gone.pdf'], 'There is no file gone.pdf.'],
    [['final.pdf', 'gone.pdf'], 'There is no file gone.pdf.'],
    [['.'], '. is a folder, not a file.'],
    [['--jsn', 'final.pdf'], 'There is no option --jsn. --help lists those there are.'],
    [
      ['--json=yes', 'final.pdf'],
      'The option --json is not used in the right way. --help says how.',
    ],
  ])('%j', async (args, sentence) => {
    expect(await verify(...args)).toEqual({ code: 2, out: '', problems: sentence })
  })
})

describe('--trust', () => {
  const signedByAgency = resolve('tests/fixtures/other-tools/pdfsig-rsa-chain.pdf')
  const certificate = (name: string) => resolve('tests/fixtures/certificates', name)

  test('says who vouches for a signer, only when the person names the authority', async () => {
    const alone = await verify(signedByAgency)
    expect(alone.out).not.toContain('because you imported')
    const trusting = await verify(signedByAgency, '--trust', certificate('root.pem'))
    expect(trusting.out).toContain('because you imported')
  })

  test('checks nothing when an authority cannot be read', async () => {
    const { code, out, problems } = await verify('final.pdf', '--trust', 'notes.txt')
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(problems).toContain('notes.txt: ')
    expect(problems).toContain('Nothing was checked.')
    expect(await verify('final.pdf', '--trust', 'gone.pem')).toMatchObject({
      code: 2,
      problems: 'There is no file gone.pem.',
    })
  })
})

describe('--json', () => {
  test('says the same for programs, without the record itself', async () => {
    const { code, out } = await verify('final.pdf', 'changed.json', '--json')
    expect(code).toBe(1)
    const result = JSON.parse(out)
    expect(result).toMatchObject({
      format: 'plumbline-check/1',
      together: { kind: 'different-records' },
      files: [
        { name: 'final.pdf', outcome: 'intact', reasons: [] },
        { name: 'changed.json', outcome: 'changed' },
      ],
    })
    expect(result.files[0]).not.toHaveProperty('record')
  })
})

describe('as typed in a terminal', { timeout: 120_000 }, () => {
  test('from the folder where the person is', () => {
    const { code, out } = typed('verify', ['final.pdf', 'final.json'], folder.path)
    expect(out).toContain('Every file is intact, and every signature holds.')
    expect(code).toBe(0)
  })

  test.skipIf(process.platform === 'win32')('to a reader that has stopped reading', () => {
    const command = `npm run -s verify -- ${folder.at('final.pdf')} | true`
    const { stdout, stderr } = spawnSync('sh', ['-c', command], { encoding: 'utf8' })
    expect({ stdout, stderr }).toEqual({ stdout: '', stderr: '' })
  })
})
