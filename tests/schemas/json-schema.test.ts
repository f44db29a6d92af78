import { expect, test } from 'vitest'
import { AddressBookSchema } from '#schemas/address-book.ts'
import { AssessmentSchema } from '#schemas/assessment.ts'
import { BackupListSchema } from '#schemas/backup.ts'
import { CaseSchema } from '#schemas/case.ts'
import { FrameworkSchema } from '#schemas/framework.ts'
import { RecordSchema } from '#schemas/record.ts'
import { z } from '#schemas/zod.ts'

test.each([
  ['address-book', AddressBookSchema],
  ['assessment', AssessmentSchema],
  ['backup', BackupListSchema],
  ['case', CaseSchema],
  ['framework', FrameworkSchema],
  ['record', RecordSchema],
])('schemas/json/%s.schema.json is what zod says today', async (name, schema) => {
  const generated = z.toJSONSchema(schema, { target: 'draft-2020-12' })
  await expect(`${JSON.stringify(generated, null, 2)}\n`).toMatchFileSnapshot(
    `../../schemas/json/${name}.schema.json`,
  )
})
