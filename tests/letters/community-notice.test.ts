import { describe, expect, test } from 'vitest'
import { letterFor } from '#src/domain/letter.ts'
import { letterFacts } from '#src/domain/letter-facts.ts'
import { newAssessment } from '#src/domain/new-assessment.ts'
import { letterPdf } from '#src/export/letter-pdf.ts'
import { loadFramework } from '#src/frameworks/registry.ts'
import { loadLetter } from '#src/letters/registry.ts'
import { aLetterDraft } from '#tests/support/a-letter.ts'
import { aClaim, aFinding, aMoment, anId, townNotice } from '#tests/support/an-assessment.ts'
import { fontFilesOnDisk } from '#tests/support/font-files.ts'
import { lintPdf } from '#tests/support/pdf-lint.ts'
import { fleschKincaidGrade } from '#tests/support/readability.ts'

const framework = (await loadFramework('omb-m-24-10', '1.0.0'))!
const practices = framework.sections.flatMap((s) => (s.kind === 'practices' ? s.practices : []))

/** All fifteen practices found short in some way, and every field filled. */
async function fullNotice(language: 'en' | 'es') {
  const template = (await loadLetter('community-notice', language))!
  const assessment = {
    ...newAssessment({
      id: anId(1),
      kind: 'shadow',
      framework: { id: framework.id, version: '1.0.0' },
      now: aMoment,
    }),
    answers: { 'system-name': 'Hurricane Score', agency: 'Department of Homeland Security' },
    sources: [townNotice],
    claims: practices.map(({ id }, at) => aClaim({ id: anId(600 + at), about: id })),
    findings: Object.fromEntries(
      practices.map(({ id }, at) => [id, aFinding({ status: at < 12 ? 'not-shown' : 'met' })]),
    ),
  }
  const fields = {
    date: '2026-03-02',
    does: 'It gives a number to each person who must check in. A high number means that the program expects the person to stop coming.',
    where: 'at check-ins',
    group: 'Justice Watch',
    contact: 'call 555 0100',
  }
  return letterFor(template, letterFacts(framework, assessment), aLetterDraft({ language, fields }))
}

describe('the notice for the people affected', () => {
  test.each(['en', 'es'] as const)(
    'in %s names all fifteen practices and fits one page',
    async (language) => {
      const { model } = await fullNotice(language)
      const bullets = model.blocks.filter(({ id }) => id === 'not-shown' || id === 'claimed')
      expect(bullets.flatMap(({ lines }) => lines)).toHaveLength(15)
      const pdf = await letterPdf(model, fontFilesOnDisk)
      if (!pdf.ok) throw new Error(pdf.error.kind)
      expect(pdf.value.pages).toBe(1)
      expect(pdf.value.missingGlyphs).toEqual({})
      expect(lintPdf(pdf.value.bytes)).toEqual([])
      // The checks see that these agree with each other, not that they are in the language of the words.
      const text = new TextDecoder().decode(pdf.value.bytes)
      expect(text).toContain(`/Lang (${language}-US)`)
      expect(text).toMatch(new RegExp(`<dc:title>.*>${model.title}<`, 's'))
    },
  )

  test('reads at grade 8 or below', async () => {
    const { model } = await fullNotice('en')
    const sentences = model.blocks
      .filter(({ as }) => as === 'paragraph' || as === 'bullets')
      .flatMap(({ lines }) =>
        lines.map((runs) => runs.map((run) => (run.kind === 'text' ? run.text : '')).join('')),
      )
      .map((text) => text.replace(/ \([^()]*(\([^()]*\))*[^()]*\)/g, ''))
    const grade = fleschKincaidGrade(sentences)
    console.log(`The notice for the people affected: grade ${grade.toFixed(1)}`)
    expect(grade).toBeLessThanOrEqual(8)
  })
})
