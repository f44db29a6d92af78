import { chmodSync, cpSync, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { AssessmentRecord } from '#schemas/record.ts'
import { exportCommand } from '#src/cli/export-command.ts'
import { verifyCommand } from '#src/cli/verify-command.ts'
import { aFolder, ran, typed } from '#tests/support/a-terminal.ts'
import { anAssessment } from '#tests/support/an-assessment.ts'
import { linted } from '#tests/support/linted.ts'

const assessments = `${process.cwd()}/tests/fixtures/assessments`
const minimal = `${assessments}/minimal.json`
const stem = 'a-system-that-was-only-named'

const signed = ['--out', 'signed', '--key', 'ada.pem', '--name', 'Ada', '--organisation', 'JW']

/** A folder in which files were made once without a key and once with a new one, for each test its own copy. */
const made = aFolder()
let draft: Awaited<ReturnType<typeof ran>>
let final: Awaited<ReturnType<typeof ran>>
beforeAll(async () => {
  draft = await ran(exportCommand, made.path, [minimal, '--out', 'draft'])
  final = await ran(exportCommand, made.path, [minimal, ...signed])
})
afterAll(made.remove)

let folder: ReturnType<typeof aFolder>
beforeEach(() => {
  folder = aFolder()
  cpSync(made.path, folder.path, { recursive: true, preserveTimestamps: true })
})
afterEach(() => folder.remove())

const run = (...args: string[]) => ran(exportCommand, folder.path, args)
const verified = (...names: string[]) => ran(verifyCommand, folder.path, names)
const recordAt = (name: string): AssessmentRecord =>
  JSON.parse(readFileSync(folder.at(name), 'utf8'))

describe('without a key', () => {
  test('one PDF and one JSON are written, marked as drafts and signed by nobody', async () => {
    expect(draft.code).toBe(0)
    expect(folder.names('draft')).toEqual([`${stem}-draft.json`, `${stem}-draft.pdf`])
    expect(draft.out).toContain('Marked DRAFT and signed by nobody')
    expect(draft.out).toContain(made.at('draft', `${stem}-draft.pdf`))
    expect(recordAt(`draft/${stem}-draft.json`)).toMatchObject({ state: 'draft' })
    expect((await verified(`draft/${stem}-draft.pdf`)).code).toBe(1)
    linted(readFileSync(folder.at(`draft/${stem}-draft.pdf`)))
  })

  test.each(['json', 'pdf'])('a %s that was exported can be exported again', async (ending) => {
    expect((await run(`draft/${stem}-draft.${ending}`, '--out', 'again')).code).toBe(0)
    const [first, again] = ['draft', 'again'].map((name) => recordAt(`${name}/${stem}-draft.json`))
    expect(again?.assessment).toEqual(first?.assessment)
    expect(again?.id).not.toBe(first?.id)
  })
})

describe('with a key', () => {
  test('a new one is made for its owner alone, and both files verify', async () => {
    expect(final.code).toBe(0)
    expect(final.problems).toMatch(/A new key for “Ada” is in .*ada\.pem/)
    expect(final.out).toContain('Signed by Ada and checked:')
    if (process.platform !== 'win32') expect(statSync(made.at('ada.pem')).mode & 0o777).toBe(0o600)
    expect((await verified(`signed/${stem}.pdf`, `signed/${stem}.json`)).code).toBe(0)
    linted(readFileSync(folder.at(`signed/${stem}.pdf`)))
  })

  test('the same key signs again, under the name in its certificate', async () => {
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
    chmodSync(folder.at('ada.pem'), 0o644)
    const { code, problems } = await run(minimal, '--out', 'two', '--key', 'ada.pem')
    expect(code).toBe(0)
    expect(problems).toMatch(/Others on this computer can read .*ada\.pem/)
  })
})

describe('files that are there already', () => {
  test('are kept, unless told otherwise', async () => {
    const before = readFileSync(folder.at(`draft/${stem}-draft.json`))
    const refused = await run(minimal, '--out', 'draft')
    expect(refused.code).toBe(2)
    expect(refused.problems).toMatch(/is there already.*Nothing was written\./)
    expect(readFileSync(folder.at(`draft/${stem}-draft.json`))).toEqual(before)
    expect((await run(minimal, '--out', 'draft', '--force')).code).toBe(0)
    expect(readFileSync(folder.at(`draft/${stem}-draft.json`))).not.toEqual(before)
    expect(folder.names('draft')).toHaveLength(2)
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
    const other = await run('a.json', '--out', 'two', '--key', 'ada.pem', '--name', 'Grace')
    expect(other.code).toBe(2)
    expect(other.problems).toMatch(/is for “Ada”.*Leave out --name/)
    expect(existsSync(folder.at('two'))).toBe(false)
  })

  test('a key whose certificate ran out', async () => {
    const args = ['a.json', '--out', 'two', '--key', 'ada.pem']
    const late = await ran(exportCommand, folder.path, args, new Date('2031-01-01T00:00:00Z'))
    expect(late.code).toBe(2)
    expect(late.problems).toMatch(/valid from 2026-11-22.* to 2029-.* only\. Nothing was signed/)
  })

  test('a record that somebody changed', async () => {
    const path = folder.at(`draft/${stem}-draft.json`)
    const record = recordAt(`draft/${stem}-draft.json`)
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
  test('an assessment is signed, and checked with the other command', () => {
    const args = [minimal, '--out', 'files', '--key', 'key.pem', '--name', 'Ada']
    const made = typed('export', args, folder.path)
    expect(made.problems).toContain('A new key for “Ada”')
    expect(made.code).toBe(0)
    expect(folder.names('files')).toEqual([`${stem}.json`, `${stem}.pdf`])
    const files = [`files/${stem}.pdf`, `files/${stem}.json`]
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
