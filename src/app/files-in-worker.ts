import { createFilesCheck } from '#src/workflows/check-files.ts'
import { createFileClient } from '#src/workflows/file-client.ts'
import FileWorker from '#src/workflows/file-worker.ts?worker&inline'

/** Files of others are read off the page's thread, wherever the browser has another one. */
const client = createFileClient({
  start: () => new FileWorker(),
  async onThePage() {
    const [{ verifyFile }, { pairAmong }] = await Promise.all([
      import('#src/workflows/verify-file.ts'),
      import('#src/workflows/check-pair.ts'),
    ])
    return { verifyFile, pairAmong }
  },
})

export const { verifyFile } = client
export const verifyFiles = createFilesCheck(client)
