import type { FileCheck, SignatureReport } from '#src/workflows/file-check.ts'
import { changeText } from './change-text.ts'
import { headlineOf } from './headline.ts'
import { reasonText, sizeWords } from './reason-text.ts'
import type { Item, Row } from './result-row.ts'
import { signerListRow } from './signer-list.ts'
import { proofRow, signerRow, timeRow, trustRow } from './signer-rows.ts'
import { signersOf } from './signers.ts'
import { timestampRow } from './timestamp-row.ts'
import type { Formats, Words } from './words.ts'

/**
 * What was found, in the order in which people ask: changed or not, by which key, what that proves, the
 * same record or not, when, how much is covered, what came later, what is attached.
 */
export function resultRows(t: Words, f: Formats, check: FileCheck): Row[] {
  const signers = signersOf(check)
  const isOne = signers.length === 1
  return [
    meaningRow(t, f, check),
    ...(isOne ? [signerRow(t, signers)] : []),
    ...(signers.length > 1 ? [signerListRow(t, f, signers)] : []),
    ...trustRow(t, f, signers),
    ...timestampRow(t, f, check),
    ...proofRow(t, signers, check.outcome),
    ...recordRow(t, f, check),
    ...(isOne ? [timeRow(t, f, signers), ...coversRow(t, f, check)] : []),
    ...changesRow(t, check),
    ...emptyFieldsRow(t, check),
    ...attachmentsRow(t, f, check),
    ...fileRow(t, check),
  ]
}

function meaningRow(t: Words, f: Formats, check: FileCheck): Row {
  const reasons = check.reasons.map((reason) => reasonText(t, f, reason))
  return {
    id: 'meaning',
    label: t('row.meaning'),
    items: [
      { kind: 'text', text: t(`means.${headlineOf(check)}`) },
      ...(reasons.length > 0 ? [{ kind: 'list', items: reasons } as const] : []),
    ],
  }
}

function recordRow(t: Words, f: Formats, { kind, facts, agreement }: FileCheck): Row[] {
  if (!facts)
    return kind === 'pdf'
      ? [
          {
            id: 'record',
            label: t('row.record'),
            items: [{ kind: 'text', text: t('record.none') }],
          },
        ]
      : []
  const { title, framework, state, issuedAt, digest } = facts
  return [
    {
      id: 'record',
      label: t('row.record'),
      items: [
        {
          kind: 'strong',
          text: t('record.is', {
            title: title === '' ? t('record.untitled') : title,
            framework: framework.title,
          }),
        },
        {
          kind: 'note',
          text: t('record.facts', {
            state: t(`record.state.${state}`),
            issued: t('issued', { time: f.moment(issuedAt) }),
          }),
        },
        { kind: 'digest', label: t('record.digest'), hex: digest },
        ...agreement.map(
          ({ id, outcome }): Item => ({
            kind: 'checked',
            outcome: outcome === 'absent' ? 'info' : outcome,
            text: t(`agreement.${id}.${outcome}`),
          }),
        ),
      ],
    },
  ]
}

/** A signature that does not hold covers nothing. */
function coversRow(t: Words, f: Formats, { pdfSignatures, recordSignatures }: FileCheck): Row[] {
  const overPdf = pdfSignatures
    .filter(({ verdict }) => verdict !== 'broken')
    .map((report) => pdfCoverage(t, f, report))
  const overRecord = recordSignatures.some(({ verdict }) => verdict !== 'broken')
    ? [t('covers.record')]
    : []
  const items = [...overPdf, ...overRecord].map((text): Item => ({ kind: 'text', text }))
  return items.length > 0 ? [{ id: 'covers', label: t('row.covers'), items }] : []
}

function pdfCoverage(t: Words, f: Formats, { field, checks, covered }: SignatureReport): string {
  const whole = checks.some(({ id, outcome }) => id === 'coverage' && outcome === 'pass')
  const size = f.number(covered.of)
  return whole
    ? t('covers.pdfAll', { size })
    : t('covers.pdfPart', { field, covered: f.number(covered.bytes), size })
}

/**
 * Told once for each change, however many signatures it follows; silent where no signature holds. Where
 * nothing came but signatures, the list of signers tells them.
 */
function changesRow(t: Words, { pdfSignatures, outcome }: FileCheck): Row[] {
  const distinct = new Set(pdfSignatures.flatMap((report) => report.changes))
  if (outcome === 'countersigned' && distinct.size > 0) {
    const text = t('changes.signatures')
    return [{ id: 'changes', label: t('row.changes'), items: [{ kind: 'text', text }] }]
  }
  const changes = new Set([...distinct].map((change) => changeText(t, change)))
  const judged = pdfSignatures.some(({ verdict }) => verdict !== 'broken')
  if (!judged && changes.size === 0) return []
  const items: Item[] =
    changes.size > 0
      ? [{ kind: 'list', items: [...changes] }]
      : [{ kind: 'text', text: t('changes.none') }]
  return [{ id: 'changes', label: t('row.changes'), items }]
}

function emptyFieldsRow(t: Words, { emptyFields }: FileCheck): Row[] {
  if (emptyFields.length === 0) return []
  const text = t('emptyFields', { fields: emptyFields.join(', ') })
  return [{ id: 'empty-fields', label: t('row.emptyFields'), items: [{ kind: 'text', text }] }]
}

function attachmentsRow(t: Words, f: Formats, { kind, attachments, outcome }: FileCheck): Row[] {
  if (kind !== 'pdf' || outcome === 'unreadable') return []
  const items = attachments.flatMap(({ name, size, sha256 }): Item[] =>
    size === null || sha256 === null
      ? [{ kind: 'text', text: t('attachment.unpacked', { name }) }]
      : [
          { kind: 'text', text: t('attachment', { name, size: sizeWords(t, f, size) }) },
          { kind: 'digest', label: t('attachment.digest'), hex: sha256 },
        ],
  )
  const none: Item = { kind: 'text', text: t('attachments.none') }
  return [
    {
      id: 'attachments',
      label: t('row.attachments'),
      items: items.length > 0 ? items : [none],
    },
  ]
}

const fileRow = (t: Words, { sha256 }: FileCheck): Row[] =>
  sha256 === ''
    ? []
    : [
        {
          id: 'file',
          label: t('row.file'),
          items: [{ kind: 'digest', label: t('attachment.digest'), hex: sha256 }],
        },
      ]
