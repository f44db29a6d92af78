import { TSTInfo } from 'pkijs'
import { hashByOid } from './algorithms.ts'
import { type Bytes, latin1Of, ownBytes, toHex } from './bytes.ts'
import type { HashName } from './digest.ts'
import { derChildren, isStrictDer } from './strict-der.ts'
import type { TimestampFacts } from './verification.ts'

/** What a time-stamping authority signed (RFC 3161, 2.4.2). */
export type TimestampInfo = {
  readonly facts: TimestampFacts
  readonly imprint: { readonly hash: HashName; readonly digest: Bytes }
}

/** `undefined` when it is no strict TSTInfo of version 1, or says critical things not known here. */
export function readTimestampInfo(der: Bytes): TimestampInfo | undefined {
  const info = parse(der)
  if (info?.version !== 1) return undefined
  const { messageImprint, policy, serialNumber, nonce, extensions = [] } = info
  const hash = hashByOid(messageImprint.hashAlgorithm.algorithmId)
  const time = exactTime(der)
  if (!hash || !time || extensions.some(({ critical }) => critical)) return undefined
  return {
    facts: {
      ...{ time, policy },
      serial: hexOf(serialNumber),
      nonce: nonce ? hexOf(nonce) : null,
    },
    imprint: { hash, digest: ownBytes(messageImprint.hashedMessage.valueBlock.valueHexView) },
  }
}

function parse(der: Bytes): TSTInfo | undefined {
  if (!isStrictDer(der)) return undefined
  try {
    return TSTInfo.fromBER(der.slice())
  } catch {
    return undefined
  }
}

type Hexadecimal = { readonly valueBlock: { readonly valueHexView: Uint8Array } }

const hexOf = ({ valueBlock }: Hexadecimal): string => toHex(valueBlock.valueHexView)

/** The fifth element, read from its own bytes: the parser makes a date of anything. */
function exactTime(der: Bytes): string | undefined {
  const text = derChildren(der)
    .slice(4, 5)
    .map((child) => latin1Of(child.subarray(2)))
    .join('')
  const parts = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\.\d*[1-9])?Z$/.exec(text)
  if (!parts) return undefined
  const [, year, month, day, hour, minute, second, fraction = ''] = parts
  const whole = `${year}-${month}-${day}T${hour}:${minute}:${second}`
  const date = new Date(`${whole}${fraction.slice(0, 4)}Z`)
  return Number.isNaN(date.getTime()) || !date.toISOString().startsWith(whole)
    ? undefined
    : date.toISOString()
}
