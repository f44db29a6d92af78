/** The signature fields of a report, in the order in which people sign. */
export const signers = ['author', 'reviewer', 'approver'] as const
export type Signer = (typeof signers)[number]

/** Points. Every field has this size, so that what is drawn for it is not stretched. */
export const signatureBox = { width: 160, height: 56 } as const

/** A field that is never seen, for a trusted timestamp that may be asked for later. */
export const TIMESTAMP_FIELD = 'timestamp'
