import { beforeAll, describe, expect, it, test } from 'vitest'
import { rewritePdf } from '#tests/support/pdf/rewrite.ts'
import { lintPdf } from '#tests/support/pdf-lint.ts'
import { everything, renderDocument } from './tagged/sample-document.tsx'

let sound: Uint8Array

beforeAll(async () => {
  const attachment = {
    name: 'assessment.json',
    mediaType: 'application/json',
    description: 'The record',
    bytes: new TextEncoder().encode('{"a":1}'),
  }
  const rendered = await renderDocument(everything(40), { attachments: [attachment] })
  sound = rewritePdf(rendered.bytes)
}, 60_000)

/** Replaces the first match in the whole file. */
function spoil(pattern: RegExp | string, replacement: string): Uint8Array {
  let isDone = false
  const bytes = rewritePdf(sound, (object) => {
    if (isDone) return object
    const changed = object.replace(pattern, replacement)
    isDone = changed !== object
    return changed
  })
  if (!isDone) throw new Error(`nothing in the file matches ${pattern}`)
  return bytes
}

it('finds nothing wrong with a sound file, nor with the same file rewritten', () => {
  expect(lintPdf(sound)).toEqual([])
})

describe('one thing spoiled is one thing found', () => {
  test.each<[what: string, pattern: RegExp | string, replacement: string, checkpoint: string]>([
    ['the file does not say it is tagged', '/Marked true', '/Marked false', '06-002'],
    ['the title is not shown', '/DisplayDocTitle true', '/DisplayDocTitle false', '07-002'],
    ['no language', '/Lang (en-US)', '', '11-006'],
    ['Arabic that does not say so', /\/Lang \(ar\)/, '', '11-002'],
    ['pages without labels', /(\/PageLabels <<\s+\/Nums )\[0 /, '$1[1 ', '17-l'],
    ['pages with other labels', /(\/PageLabels <<\s+\/Nums \[0 <<\s+\/S )\/D/, '$1/r', '17-n'],
    ['labels that begin later', /(\/PageLabels <<\s+\/Nums \[0 <<\s+\/S \/D)/, '$1 /St 2', '17-n'],
    ['an entry of the outline to no page', /\/Dest \[\d+ 0 R/, '/Dest [1 0 R', '04-p'],
    [
      'a role that goes round',
      /(\/Type \/StructTreeRoot)/,
      '$1 /RoleMap <</A /B /B /A>>',
      '02-003',
    ],
    [
      'a role of a type that has one',
      /(\/Type \/StructTreeRoot)/,
      '$1 /RoleMap <</P /H1>>',
      '02-004',
    ],
    ['a role that is none', /(\/Type \/StructTreeRoot)/, '$1 /RoleMap <</A /Banana>>', '02-001'],
    ['a figure that says nothing', '/Alt (A green square)', '/Alt ( )', '13-004'],
    ['a list item without a body', '/S /LBody', '/S /Lbl', '09-l'],
    ['a Link that holds no link', '/Type /OBJR', '/Type /Nothing', '28-011'],
    ['a table head with a plain cell', '/S /TH\n', '/S /TD\n', '15-h'],
    ['an entry of the outline that says nothing', '/Title (Second)', '/Title ( )', '04-t'],
    ['an entry of the outline that leads nowhere', /\/Dest \[\d+ 0 R \/XYZ[^\]]*\]/, '', '04-d'],
    ['an entry of the outline beside its page', /(\/Dest \[\d+ 0 R \/XYZ )0 /, '$1600 ', '04-x'],
    ['a paragraph read backwards', /\/K \[1 (\d+) 0 R 3\]/, '/K [3 $1 0 R 1]', '09-o'],
    ['a figure without alternative', '/Alt (A green square)', '', '13-004'],
    ['a head cell without scope', '/Scope /Column', '', '15-003'],
    ['a heading level skipped', '/S /H2', '/S /H3', '14-003'],
    ['a second title', '/S /H2', '/S /H1', '14-1'],
    ['no title', '/S /H1', '/S /P', '14-002'],
    ['a list body outside its item', '/S /LI\n', '/S /Div\n', '09-004'],
    ['a paragraph in a table row', '/S /TD', '/S /P', '09-005'],
    ['a type of its own', '/S /LBody', '/S /Banana', '02-001'],
    ['a row of other width', '/S /TD', '/S /TD\n/A <</O /Table /ColSpan 2>>', '15-w'],
    ['an element that misnames its parent', /(\/S \/H1\n\/P )\d+/, '$11', '01-p'],
    ['an empty element', /(\/S \/H1[\s\S]*?\/K )\[0\]/, '$1[]', '09-e'],
    ['a page read in another order', '/Tabs /S', '/Tabs /R', '28-008'],
    ['a link that says nothing', '/Contents (a link in it)', '', '28-012'],
    ['a field that says nothing', '/TU (Signature of the author)', '', '28-005'],
    ['a link outside Link', '/S /Link', '/S /Span', '28-002'],
    ['a link that leads nowhere', /\/StructParent \d+/, '/StructParent 999', '28-s'],
    ['a link to no place', '/D (second)', '/D (third)', 'link: no place'],
    ['a link that is not printed', /\/F 4/, '/F 0', '6.3.2'],
    ['a font left out', /\/FontFile2 \d+ 0 R/, '', '31-009'],
    ['glyphs without meaning', /\/ToUnicode \d+ 0 R/, '', '31-027'],
    ['a glyph that is not there', /<0001/, '<0000', '31-030'],
    ['content without a mark', /\/H1 <<\n\/MCID 0\n>> BDC/, '/H1 BMC', '01-005'],
    ['a path without a mark', '/Artifact <</Type /Layout>> BDC', '/Span BMC', '01-b'],
    ['content nobody owns', /\/H1 <<\n\/MCID 0\n/, '/H1 <<\n/MCID 999\n', '01-006'],
    ['an element without its content', /\/H1 <<\n\/MCID 0\n/, '/H1 <<\n/MCID 77\n', '01-007'],
    ['a mark left open', /\nEMC/, '', '01-e'],
    ['a mark closed twice', /\nEMC/, '\nEMC\nEMC', '01-e'],
    ['marks inside each other', /(\/H1 <<\n\/MCID 0\n>> BDC)/, '$1 /P <</MCID 1>> BDC', '01-n'],
    ['content in an artifact', />> BDC/, '>> BDC /P <</MCID 1>> BDC', '01-003'],
    ['an artifact in content', /(\/MCID 0\n>> BDC)/, '$1 /Artifact BMC', '01-004'],
    ['the same content twice', /\/MCID 1\n/, '/MCID 0\n', '01-m'],
    ['a parent tree that disagrees', /(\/Nums \[\s+0 \[)\d+/, '$11', '01-t'],
    ['metadata without PDF/UA', '<pdfuaid:part>1', '<pdfuaid:part>2', '05-001'],
    ['metadata without PDF/A', '<pdfaid:part>3', '<pdfaid:part>2', '6.6.4'],
    ['metadata at another level', 'conformance>A<', 'conformance>B<', '6.6.4'],
    ['metadata that is not XML', 'Benefits &amp;', 'Benefits &', 'xmp: an ampersand'],
    ['metadata with a tag left open', '</dc:title>', '', 'xmp: </'],
    ['two different titles', /\(Benefits & /, '(Benefit & ', '6.6.3'],
    ['two different moments', /obj\n\(D:20261122102030Z\)/, 'obj\n(D:20261122102031Z)', '6.6.3'],
    ['no colours named', /\/OutputIntents \[\d+ 0 R\]/, '', '6.2.3'],
    ['an attachment of no relation', '/AFRelationship /Source', '/AFRelationship /Data', '6.8'],
    ['an attachment of another length', '/Size 7', '/Size 8', '6.8'],
    ['an attachment of no type', '/Subtype /application#2Fjson', '/Subtype /json', '6.8'],
  ])('%s', (_what, pattern, replacement, checkpoint) => {
    expect(lintPdf(spoil(pattern, replacement))).toContainEqual(expect.stringContaining(checkpoint))
  })
})

it('refuses a file that was cut short', () => {
  expect(() => lintPdf(sound.subarray(0, -200))).toThrow('startxref')
})
