import { DaySchema } from './condition.ts'
import { z } from './zod.ts'

/** A person whose fingerprint somebody compared: by what other way, on which day. */
export const AcquaintanceSchema = z.strictObject({
  /** SHA-256 of the certificate, 64 lower-case hex digits. */
  fingerprint: z.string().regex(/^[0-9a-f]{64}$/),
  name: z.string().trim().min(1).max(200),
  organisation: z.string().max(200),
  compared: z.enum(['phone', 'in-person', 'website', 'other']),
  day: DaySchema,
  note: z.string().max(2_000),
})
export type Acquaintance = z.infer<typeof AcquaintanceSchema>

/** The address book as a file. */
export const AddressBookSchema = z.strictObject({
  format: z.literal('plumbline-address-book/1'),
  entries: z.array(AcquaintanceSchema).max(10_000),
})
export type AddressBook = z.infer<typeof AddressBookSchema>
