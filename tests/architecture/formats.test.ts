import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Exported } from '#src/workflows/export-assessment.ts'
import { anExport } from '#tests/support/an-export.ts'
import { readText } from '#tests/support/repository-files.ts'

/** The blocks of one language in the page on formats, in order. */
const blocks = (language: string): string[] =>
  [
    ...readText('docs/formats.md').matchAll(new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\``, 'gms')),
  ].map(([, code]) => code ?? '')

const tools = [
  'openssl',
  'python3',
  'jq',
  'pdfsig',
  'pdfdetach',
  'pdfinfo',
  'pdftotext',
  'xxd',
  'qpdf',
]
const isInstalled = (tool: string) => spawnSync('sh', ['-c', `command -v ${tool}`]).status === 0
const missing = tools.filter((tool) => !isInstalled(tool))

let folder = ''
let exported: Exported
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'plumbline-formats-'))
  exported = await anExport('Ada Advocate')
  writeFileSync(join(folder, 'report.pdf'), exported.pdf.bytes)
  writeFileSync(join(folder, 'record.json'), exported.json.bytes)
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const run = (command: string, ...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: folder, encoding: 'utf8' })
  return { status, said: `${stdout}${stderr}` }
}

const withAnotherTitle = (record: Uint8Array) =>
  new TextDecoder().decode(record).replace('"title": "', '"title": "X')

describe('the page on file formats', () => {
  test.skipIf(missing.length > 0)(
    `gives commands that work, one after the other (missing here: ${missing.join(', ') || 'none'})`,
    () => {
      const said = blocks('sh').map((block) => {
        const { status, said: output } = run('sh', '-euc', block)
        expect(`${output}${status === 0 ? '' : `\nfailed:\n${block}`}`).not.toContain('failed:')
        return output
      })
      const [digest, again, roles, header, record, structure, printed, pdfsig, cms, same] = said
      expect(digest?.trim()).toBe(exported.recordDigest)
      expect(again).toContain(exported.recordDigest)
      expect(roles).toMatch(/^\S{43} {"role": "author"}\n$/)
      expect(header).toContain("'typ': 'plumbline-record+jws'")
      expect(record).toContain('Verified OK')
      expect(structure).toContain(`recordDigest>${exported.recordDigest}`)
      expect(structure).toContain('The attachment is the JSON file.')
      expect(structure).toMatch(/Tagged:\s+yes/)
      expect(printed).toBe(exported.recordDigest)
      expect(pdfsig).toContain('Signature is Valid')
      expect(pdfsig).toContain('Total document signed')
      expect(cms).toContain('CMS Verification successful')
      expect(same).toContain('One certificate signed both.')
    },
  )

  test.skipIf(missing.length > 0)('gives commands that fail for a record that was changed', () => {
    const changed = withAnotherTitle(exported.json.bytes)
    writeFileSync(join(folder, 'record.json'), changed)
    const [digest = '', , , apart = '', verify = ''] = blocks('sh')
    expect(run('sh', '-euc', digest).said.trim()).not.toBe(exported.recordDigest)
    run('sh', '-euc', apart)
    expect(run('sh', '-euc', verify)).toMatchObject({ status: 1 })
    writeFileSync(join(folder, 'record.json'), exported.json.bytes)
  })

  test('gives a program that verifies with jose', () => {
    const [program = ''] = blocks('js')
    writeFileSync(join(folder, 'verify.mjs'), program)
    expect(run('node', 'verify.mjs').said).toContain('The signature holds: ES256')
    writeFileSync(join(folder, 'record.json'), withAnotherTitle(exported.json.bytes))
    expect(run('node', 'verify.mjs').status).toBe(1)
    writeFileSync(join(folder, 'record.json'), exported.json.bytes)
  })

  test('names every outcome of a check', () => {
    const page = readText('docs/formats.md')
    for (const outcome of [
      'intact',
      'countersigned',
      'later-additions',
      'changed',
      'unsigned',
      'unsure',
      'not-ours',
      'unreadable',
    ])
      expect(page).toContain(`| \`${outcome}\` |`)
  })

  test('names every member of a record', () => {
    const record: object = JSON.parse(new TextDecoder().decode(exported.json.bytes))
    const page = readText('docs/formats.md')
    for (const member of Object.keys(record)) expect(page).toContain(`| \`${member}\` |`)
  })
})
