import { chmodSync, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { AssessmentRecord } from '#schemas/record.ts'
import { exportCommand } from '#src/cli/export-command.ts'
import { verifyCommand } from '#src/cli/verify-command.ts'
import { aFolder, ran, typed } from '#tests/support/a-terminal.ts'
import { anAssessment } from '#tests/support/an-assessment.ts'
import { linted } from '#tests/support/linted.ts'

const assessments = `${process.cwd()}/tests/fixtures/assessments`
const minimal = `${assessments}/minimal.json`
const stem = 'a-system-that-was-only-named'

let folder: ReturnType<typeof aFolder>
beforeEach(() => {
  folder = aFolder()
})
afterEach(() => folder.remove())

const run = (...args: string[]) => ran(exportCommand, folder.path, args)
const verified = (...names: string[]) => ran(verifyCommand, folder.path, names)
const recordAt = (name: string): AssessmentRecord =>
  JSON.parse(readFileSync(folder.at(name), 'utf8'))

describe('without a key', () => {
  test('one PDF and one JSON are written, marked as drafts and signed by nobody', async () => {
    const { code, out } = await run(minimal, '--out', 'files')
    expect(code).toBe(0)
    expect(folder.names('files')).toEqual([`${stem}-draft.json`, `${stem}-draft.pdf`])
    expect(out).toContain('Marked DRAFT and signed by nobody')
    expect(out).toContain(folder.at('files', `${stem}-draft.pdf`))
    expect(recordAt(`files/${stem}-draft.json`)).toMatchObject({ state: 'draft' })
    expect((await verified(`files/${stem}-draft.pdf`)).code).toBe(1)
    linted(readFileSync(folder.at(`files/${stem}-draft.pdf`)))
  })

  test('a record and a PDF can be exported again', async () => {
    await run(minimal, '--out', 'one')
    expect((await run(`one/${stem}-draft.json`, '--out', 'two')).code).toBe(0)
    expect((await run(`two/${stem}-draft.pdf`, '--out', 'three')).code).toBe(0)
    const [one, three] = ['one', 'three'].map((name) => recordAt(`${name}/${stem}-draft.json`))
    expect(three?.assessment).toEqual(one?.assessment)
    expect(three?.id).not.toBe(one?.id)
  })
})

describe('with a key', () => {
  test('a new one is made for its owner alone, and both files verify', async () => {
    const args = [
      minimal,
      '--out',
      'files',
      '--key',
      'ada.pem',
      '--name',
      'Ada',
      '--organisation',
      'JW',
    ]
    const { code, out, problems } = await run(...args)
    expect(code).toBe(0)
    expect(problems).toMatch(/A new key for “Ada” is in .*ada\.pem/)
    expect(out).toContain('Signed by Ada and checked:')
    if (process.platform !== 'win32')
      expect(statSync(folder.at('ada.pem')).mode & 0o777).toBe(0o600)
    expect((await verified(`files/${stem}.pdf`, `files/${stem}.json`)).code).toBe(0)
    linted(readFileSync(folder.at(`files/${stem}.pdf`)))
  })

  test('the same key signs again, under the name in its certificate', async () => {
    await run(minimal, '--out', 'one', '--key', 'ada.pem', '--name', 'Ada')
    const key = readFileSync(folder.at('ada.pem'), 'utf8')
    const again = await run(minimal, '--out', 'two', '--key', 'ada.pem')
    expect(again.out).toContain('Signed by Ada and checked:')
    expect(again.problems).toBe('')
    expect(readFileSync(folder.at('ada.pem'), 'utf8')).toBe(key)
  })

  test('without a name it is a pseudonym, and that is said', async () => {
    const { problems } = await run(minimal, '--out', 'files', '--key', 'new.pem')
    expect(problems).toContain('“Unnamed signer” and that this is not a legal name')
    const { out } = await verified(`files/${stem}.json`)
    expect(out).toContain('The certificate says that this name is a pseudonym.')
  })

  test.skipIf(process.platform === 'win32')('that others can read is warned about', async () => {
    await run(minimal, '--out', 'one', '--key', 'ada.pem', '--name', 'Ada')
    chmodSync(folder.at('ada.pem'), 0o644)
    const { code, problems } = await run(minimal, '--out', 'two', '--key', 'ada.pem')
    expect(code).toBe(0)
    expect(problems).toMatch(/Others on this computer can read .*ada\.pem/)
  })
})

describe('files that are there already', () => {
  test('are kept, unless told otherwise', async () => {
    await run(minimal, '--out', 'files')
    const before = readFileSync(folder.at(`files/${stem}-draft.json`))
    const refused = await run(minimal, '--out', 'files')
    expect(refused.code).toBe(2)
    expect(refused.problems).toMatch(/is there already.*Nothing was written\./)
    expect(readFileSync(folder.at(`files/${stem}-draft.json`))).toEqual(before)
    expect((await run(minimal, '--out', 'files', '--force')).code).toBe(0)
    expect(readFileSync(folder.at(`files/${stem}-draft.json`))).not.toEqual(before)
    expect(folder.names('files')).toHaveLength(2)
  })
})

describe('exit code 2, a sentence, and nothing written', () => {
  beforeEach(() => {
    writeFileSync(folder.at('a.json'), readFileSync(minimal))
    writeFileSync(folder.at('cut.json'), readFileSync(minimal, 'utf8').slice(0, 100))
    writeFileSync(folder.at('notes.txt'), 'Notes.')
    writeFileSync(folder.at('geo.json'), '{"format":"geo/1"}')
    writeFileSync(folder.at('newer.json'), '{"format":"plumbline-assessment/9"}')
    writeFileSync(folder.at('other.json'), JSON.stringify(anAssessment()))
    writeFileSync(folder.at('bad.pem'), 'hello')
    writeFileSync(
      folder.at('empty.pem'),
      '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n',
    )
  })

  test.each<[string[], RegExp]>([
    [[], /^Name one assessment/],
    [['a.json', 'b.json', '--out', 'out'], /^Name one assessment/],
    [['a.json'], /^Name a folder for the files with --out DIR\.$/],
    [['a.json', '--out'], /^The option --out is not used in the right way/],
    [['a.json', '--out', 'out', '--sign'], /^There is no option --sign/],
    [['gone.json', '--out', 'out'], /^There is no file gone\.json\.$/],
    [['.', '--out', 'out'], /^\. is a folder, not a file\.$/],
    [['notes.txt', '--out', 'out'], /^notes\.txt is neither a draft, nor a record/],
    [['geo.json', '--out', 'out'], /Its format is “geo\/1”\.$/],
    [
      ['cut.json', '--out', 'out'],
      /^cut\.json is not whole JSON: it breaks at line \d+, column \d+\.$/,
    ],
    [
      ['newer.json', '--out', 'out'],
      /made with a newer version of Plumbline \(plumbline-assessment\/9\)/,
    ],
    [['other.json', '--out', 'out'], /^The questionnaire town-code, version 1\.0\.0, is not part/],
    [
      ['a.json', '--out', 'notes.txt'],
      /notes\.txt is a file, not a folder\. Nothing was written\.$/,
    ],
    [
      ['a.json', '--out', 'notes.txt/deep'],
      /notes\.txt is a file, not a folder\. Nothing was written\.$/,
    ],
    [['a.json', '--out', 'out', '--key', 'bad.pem'], /bad\.pem is not a key file/],
    [['a.json', '--out', 'out', '--key', 'empty.pem'], /empty\.pem holds no private key/],
    [['a.json', '--out', 'out', '--key', '.'], /could not be read/],
    [['a.json', '--out', 'out', '--key', 'k.pem', '--name', ' '], /^The name is empty/],
    [
      ['a.json', '--out', 'out', '--key', 'k.pem', '--name', 'x'.repeat(65)],
      /^Use at most 64 characters/,
    ],
    [['a.json', '--out', 'out', '--name', 'Ada'], /^--name is for a key that is made/],
  ])('%j', async (args, sentence) => {
    const before = folder.names()
    const { code, out, problems } = await run(...args)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(problems).toMatch(sentence)
    expect(folder.names()).toEqual(before)
  })

  test('a key of another name than the one that is asked for', async () => {
    await run('a.json', '--out', 'one', '--key', 'ada.pem', '--name', 'Ada')
    const other = await run('a.json', '--out', 'two', '--key', 'ada.pem', '--name', 'Grace')
    expect(other.code).toBe(2)
    expect(other.problems).toMatch(/is for “Ada”.*Leave out --name/)
    expect(existsSync(folder.at('two'))).toBe(false)
  })

  test('a key whose certificate ran out', async () => {
    await run('a.json', '--out', 'one', '--key', 'ada.pem', '--name', 'Ada')
    const args = ['a.json', '--out', 'two', '--key', 'ada.pem']
    const late = await ran(exportCommand, folder.path, args, new Date('2031-01-01T00:00:00Z'))
    expect(late.code).toBe(2)
    expect(late.problems).toMatch(/valid from 2026-11-22.* to 2029-.* only\. Nothing was signed/)
  })

  test('a record that somebody changed', async () => {
    await run('a.json', '--out', 'one')
    const path = folder.at(`one/${stem}-draft.json`)
    const record = recordAt(`one/${stem}-draft.json`)
    record.computed.practices = []
    writeFileSync(path, JSON.stringify(record))
    const { code, problems } = await run(path, '--out', 'two')
    expect({ code, problems }).toEqual({
      code: 2,
      problems: `The record in ${path} does not agree with itself, so somebody changed it. “verify” says more.`,
    })
  })
})

describe('as typed in a terminal', { timeout: 120_000 }, () => {
  test('Hurricane Score is signed, and checked with the other command', () => {
    const args = [
      `${assessments}/hurricane-score.json`,
      '--out',
      'files',
      '--key',
      'key.pem',
      '--name',
      'Ada',
    ]
    const made = typed('export', args, folder.path)
    expect(made.problems).toContain('A new key for “Ada”')
    expect(made.code).toBe(0)
    expect(folder.names('files')).toEqual(['hurricane-score.json', 'hurricane-score.pdf'])
    const files = ['files/hurricane-score.pdf', 'files/hurricane-score.json']
    const checked = typed('verify', files, folder.path)
    expect(checked.out).toContain('Every file is intact, and every signature holds.')
    expect(checked.code).toBe(0)
  })

  test('a mistake is told on standard error', () => {
    const { code, out, problems } = typed('export', ['gone.json', '--out', 'x'], folder.path)
    expect(problems).toContain('There is no file gone.json.')
    expect({ code, out }).toEqual({ code: 2, out: '' })
  })
})
