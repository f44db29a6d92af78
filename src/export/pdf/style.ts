import type { Conclusion, ReportVerdict } from '#src/domain/report-model.ts'

/** The tokens of the screens, in print: ink on paper, one accent, colour for meaning only. */
export const colour = {
  ink: '#1b1f24',
  ink2: '#4a5560',
  line: '#c9d0d6',
  line2: '#e6eaed',
  wash: '#f5f7f8',
  paper: '#ffffff',
  accent: '#00528f',
} as const

type Shade = { strong: string; wash: string }
const good: Shade = { strong: '#23663a', wash: '#e5f2e9' }
const partial: Shade = { strong: '#7a4f00', wash: '#fbf0d9' }
const bad: Shade = { strong: '#a8201a', wash: '#fbe9e7' }
const unknown: Shade = { strong: '#4d3a86', wash: '#efebf8' }
const neutral: Shade = { strong: '#56616b', wash: '#eef1f3' }

export const statusShade: Readonly<Record<Conclusion, Shade>> = {
  met: good,
  'partly-met': partial,
  'not-met': bad,
  'not-shown': unknown,
  'not-applicable': neutral,
  waived: neutral,
  unanswered: neutral,
}

export const toneShade: Readonly<Record<ReportVerdict['tone'], Shade>> = {
  good,
  partial,
  bad,
  unknown,
  neutral,
}

/** US letter, in points. */
export const sheet = { width: 612, height: 792, top: 54, side: 54, bottom: 66 } as const

/** Between the edges of the text. */
export const measure = sheet.width - 2 * sheet.side

/** Labels stand in a narrow column beside what they name, which keeps lines at about 70 characters. */
export const labelColumn = 118

export const space = { xs: 3, s: 6, m: 10, l: 16 } as const

export const weight = { plain: 400, strong: 600, bold: 700 } as const
