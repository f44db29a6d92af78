import { expect, test } from 'vitest'
import type { VaultHeader } from '#src/storage/vault.ts'
import {
  loadVaultHeader,
  putBackVaultHeader,
  saveVaultHeader,
  vaultKey,
} from '#src/storage/vault-header.ts'
import { aDatabase } from '#tests/support/a-database.ts'

const header: VaultHeader = {
  format: 'plumbline-vault/1',
  kdf: { name: 'argon2id', m: 64, t: 1, p: 1, salt: new Uint8Array(16) },
  wrapped: new Uint8Array([1, 2, 3]),
}
const changed = { ...header, wrapped: new Uint8Array([4]) }

test('a new header takes the place of the old one in one step', async () => {
  const database = await aDatabase()
  await saveVaultHeader(database, header)
  await saveVaultHeader(database, changed)
  expect(await loadVaultHeader(database)).toEqual({ ok: true, value: changed })
})

test('where there is none it is put back as it was read, and never over another', async () => {
  const database = await aDatabase()
  await putBackVaultHeader(database, header)
  expect(await database.get('settings', vaultKey)).toEqual(header)
  await putBackVaultHeader(database, changed)
  expect(await loadVaultHeader(database)).toEqual({ ok: true, value: header })
})
