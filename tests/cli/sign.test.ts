import { readFileSync, writeFileSync } from 'node:fs'
import { afterAll, describe, expect, test } from 'vitest'
import { mergeCommand } from '#src/cli/merge-command.ts'
import { signCommand } from '#src/cli/sign-command.ts'
import { verifyCommand } from '#src/cli/verify-command.ts'
import { aSealedRecord } from '#tests/support/a-sealed-record.ts'
import { aFolder, ran } from '#tests/support/a-terminal.ts'
import { anExport } from '#tests/support/an-export.ts'
import { linted } from '#tests/support/linted.ts'

const folder = aFolder()
afterAll(folder.remove)
writeFileSync(folder.at('record.json'), JSON.stringify(await aSealedRecord()))
writeFileSync(folder.at('report.pdf'), (await anExport('Ada Advocate')).pdf.bytes)

const sign = (...args: string[]) => ran(signCommand, folder.path, args)
const signedBy = (name: string, out: string, file = 'record.json', ...more: string[]) =>
  sign(file, '--key', `${name}.pem`, '--name', name, '--role', 'sign-on', '--out', out, ...more)

describe('signing from a terminal', () => {
  test.each([
    ['record.json', 'record-2-signatures.json'],
    ['report.pdf', 'report-2-signatures.pdf'],
  ])('adds a signature to %s, which verify then lists', async (file, made) => {
    const { code, out, problems } = await signedBy(
      'Elm',
      'signed',
      file,
      '--organisation',
      'Elm Aid',
    )
    expect([code, problems.includes('refused')]).toEqual([0, false])
    expect(out).toContain(made)
    if (made.endsWith('.pdf')) linted(new Uint8Array(readFileSync(folder.at(`signed/${made}`))))
    const checked = await ran(verifyCommand, folder.path, [`signed/${made}`])
    expect(checked.code).toBe(0)
    expect(checked.out).toContain('2 signers: 1 author, 1 signs on.')
    expect(checked.out).toMatch(/2\. Elm, Elm Aid \(as the signer says\) · Signs on/)
  })

  test('takes what a dissent has to say', async () => {
    const dissent = ['--role', 'dissent', '--statement', 'Too few cases.']
    const args = ['record.json', '--key', 'Fir.pem', '--name', 'Fir', '--out', 'dissent']
    expect((await sign(...args, '--role', 'dissent')).problems).toContain('Say why you disagree.')
    expect((await sign(...args, ...dissent)).out).toContain('Too few cases.')
  })

  test('refuses a second signature of one key in one role, and writes over nothing', async () => {
    await signedBy('Oak', 'twice')
    const again = await signedBy('Oak', 'twice', 'twice/record-2-signatures.json')
    expect(again).toMatchObject({ code: 1 })
    expect(again.problems).toContain('This key signed the file before')
    const over = await signedBy('Oak', 'twice')
    expect(over).toMatchObject({ code: 2 })
    expect((await signedBy('Oak', 'twice', 'record.json', '--force')).code).toBe(0)
  })

  test.each([
    [[], 'Name one file'],
    [['record.json'], 'Say with --role'],
    [['record.json', '--role', 'witness'], 'Say with --role'],
    [['record.json', '--role', 'reviewer'], 'Say with --key'],
    [['record.json', '--role', 'reviewer', '--key', 'k.pem'], '--out'],
    [['gone.json', '--role', 'reviewer', '--key', 'k.pem', '--out', 'x'], 'gone.json'],
    [['record.json', '--colour', 'red'], '--colour'],
  ])('%j is told what is missing', async (args, words) => {
    const { code, problems } = await sign(...args)
    expect(code).toBe(2)
    expect(problems).toContain(words)
  })

  test('tells how it is used', async () => {
    expect(await sign('--help')).toMatchObject({ code: 0, problems: '' })
  })
})

describe('putting copies together from a terminal', () => {
  const merge = (...args: string[]) => ran(mergeCommand, folder.path, args)

  test('gives one file with all signatures', async () => {
    await signedBy('Elm', 'elm')
    await signedBy('Oak', 'oak')
    const copies = ['elm/record-2-signatures.json', 'oak/record-2-signatures.json']
    const { code, out } = await merge(...copies, '--out', 'merged')
    expect(code).toBe(0)
    expect(out).toContain('2 copies, 3 signatures.')
    expect(folder.names('merged')).toEqual(['record-3-signatures.json'])
  })

  test('says which file does not fit', async () => {
    const { code, problems } = await merge('record.json', 'report.pdf', '--out', 'merged')
    expect(code).toBe(1)
    expect(problems).toContain('“report.pdf” holds no record')
  })

  test.each([
    [['record.json'], 'Name two or more copies'],
    [['record.json', 'gone.json', '--out', 'x'], 'gone.json'],
    [['record.json', 'record.json'], '--out'],
    [['--colour'], '--colour'],
  ])('%j is told what is missing', async (args, words) => {
    const { code, problems } = await merge(...args)
    expect(code).toBe(2)
    expect(problems).toContain(words)
  })

  test('tells how it is used', async () => {
    expect((await merge('--help')).code).toBe(0)
  })
})
