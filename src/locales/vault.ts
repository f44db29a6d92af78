import { catalogue } from './catalogue.ts'
import en from './en/vault.json'

/** Words of the vault: setting it up, unlocking, and removing everything. */
export const vaultWords = catalogue({ en })
