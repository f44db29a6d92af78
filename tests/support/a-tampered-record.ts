import type { AssessmentRecord } from '#schemas/record.ts'
import { signRecord } from '#src/signing/sign-record.ts'
import { aForgedSignature, type ForgeryParts } from './a-forged-signature.ts'
import { aKey, signingTime } from './a-sealed-record.ts'

/** What somebody does to the text of a sealed record. */
export type Tampering = (text: string) => Content | Promise<Content>
type Content = string | Uint8Array

/** All tamperings that a person is told of with this headline and this sentence. */
export type ToldAs = {
  headline: string
  sentence: string
  tamperings: Record<string, Tampering>
}

const parsed = (text: string): AssessmentRecord => JSON.parse(text)

export const edited =
  (edit: (record: AssessmentRecord) => void) =>
  (text: string): string => {
    const record = parsed(text)
    edit(record)
    return JSON.stringify(record)
  }

export const replaced =
  (from: string, to: string) =>
  (text: string): string => {
    if (!text.includes(from)) throw new Error(`the record holds no ${from}`)
    return text.replace(from, () => to)
  }

/** The first signature under a header that says something else. */
export const reheaded = (changes: Record<string, unknown>) =>
  edited(({ signatures: [entry] = [] }) => {
    if (!entry) throw new Error('nobody signed the record')
    const header = JSON.parse(Buffer.from(entry.protected, 'base64url').toString())
    const changed = JSON.stringify({ ...header, ...changes })
    entry.protected = Buffer.from(changed).toString('base64url')
  })

/** The first signature with another value. */
export const revalued = (change: (value: string) => string) =>
  edited(({ signatures: [entry] = [] }) => {
    if (entry) entry.signature = change(entry.signature)
  })

/** Signed anew with a key of the forger's own. */
export const forged =
  (header: Record<string, unknown>, parts?: ForgeryParts): Tampering =>
  async (text) => {
    const record = parsed(text)
    const signature = await aForgedSignature(record, header, parts)
    return JSON.stringify({ ...record, signatures: [signature] })
  }

/** Every object's members the other way round. */
export function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, item]) => [key, reversed(item)])
  return Object.fromEntries(entries.toReversed())
}

export async function sealedBy(record: AssessmentRecord, name: string): Promise<AssessmentRecord> {
  const signed = await signRecord(record, { identity: await aKey(name), time: signingTime })
  if (!signed.ok) throw new Error(signed.error.kind)
  return signed.value
}
