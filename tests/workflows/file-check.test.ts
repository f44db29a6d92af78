import { expect, test } from 'vitest'
import { verifyFiles } from '#src/workflows/verify-file.ts'
import { aFile } from '#tests/support/a-device.ts'
import { aRecord, aSealedRecord } from '#tests/support/a-sealed-record.ts'

test('what was found is plain data: it can be saved as JSON without a loss', async () => {
  const contents = [await aSealedRecord(), await aRecord({ state: 'draft' }), 'notes', '']
  const result = await verifyFiles(contents.map((content, at) => aFile(`${at}`, content)))
  expect(JSON.parse(JSON.stringify(result))).toEqual(result)
  expect(structuredClone(result)).toEqual(result)
})
