import { Boolean as Asn1Boolean, Integer, Null } from 'asn1js'
import { hashOid } from './algorithms.ts'
import { derOf, integer, octets, oid, sequence } from './asn1.ts'
import { type Bytes, bytesOfText, concatBytes } from './bytes.ts'
import { digestOf } from './digest.ts'

/** What a time-stamping authority is asked: a digest and a number that its answer must repeat. */
export type TimestampRequest = {
  /** SHA-256 of what is to be stamped. */
  readonly digest: Bytes
  /** Follows from the digest, so that the answer can be known again without keeping anything. */
  readonly nonce: Bytes
  /** The request itself (RFC 3161, 2.4.1), for a file `.tsq`. */
  readonly der: Bytes
}

const NONCE_BYTES = 8

/** Asks for the authority's certificate too, since without it nobody could check the answer. */
export async function timestampRequest(digest: Bytes): Promise<TimestampRequest> {
  const nonce = await nonceFor(digest)
  const algorithm = sequence(oid(hashOid('SHA-256')), new Null())
  const der = derOf(
    sequence(
      new Integer({ value: 1 }),
      sequence(algorithm, octets(digest)),
      integer(nonce),
      new Asn1Boolean({ value: true }),
    ),
  )
  return { digest, nonce, der }
}

/** Positive and of full length whatever the digest is. */
async function nonceFor(digest: Bytes): Promise<Bytes> {
  const seed = concatBytes(bytesOfText('Plumbline time stamp nonce 1\n'), digest)
  const nonce = (await digestOf('SHA-256', seed)).slice(0, NONCE_BYTES)
  nonce[0] = (Number(nonce[0]) & 0x3f) | 0x40
  return nonce
}
