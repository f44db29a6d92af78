import { createKeyFileOpener } from '#src/workflows/key-file-client.ts'
import KeyFileWorker from '#src/workflows/key-file-worker.ts?worker&inline'

export const openPkcs12InWorker = createKeyFileOpener({
  start: () => new KeyFileWorker(),
  onThePage: async () => (await import('#src/signing/pkcs12-file.ts')).openPkcs12,
})
