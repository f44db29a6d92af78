import { err, ok, type Result } from '#src/domain/result.ts'
import { parseStrictJson } from '#src/domain/strict-json.ts'
import { fromBase64Url } from './bytes.ts'

export const RECORD_SIGNATURE_TYPE = 'plumbline-record+jws'

/** The protected header of a signature over a record; its members are still to be judged. */
export type RecordHeader = Readonly<Record<string, unknown>>

export type HeaderFault = 'spelling' | 'not-json' | 'extension'

/** An extension changes what a signature means (RFC 7515, 4.1.11), so it is refused. */
export function readRecordHeader(text: string): Result<RecordHeader, HeaderFault> {
  const bytes = fromBase64Url(text)
  if (!bytes) return err('spelling')
  const parsed = parseStrictJson(new TextDecoder().decode(bytes))
  if (!parsed.ok || !isHeader(parsed.value)) return err('not-json')
  return 'crit' in parsed.value || 'b64' in parsed.value ? err('extension') : ok(parsed.value)
}

const isHeader = (value: unknown): value is RecordHeader =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** `iat` counts whole seconds; beyond the year 9999 it is no time that anybody claims. */
export function claimedTime(header: RecordHeader): Date | undefined {
  const seconds = header['iat']
  const isTime =
    Number.isInteger(seconds) && Number(seconds) >= 0 && Number(seconds) < 253_402_300_800
  return isTime ? new Date(Number(seconds) * 1000) : undefined
}
