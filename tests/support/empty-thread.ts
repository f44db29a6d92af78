import 'fake-indexeddb/auto'

/** A worker that sees nothing of what the page stores, as in some browsers from `file://`. */
await import('#src/workflows/vault-worker.ts')
