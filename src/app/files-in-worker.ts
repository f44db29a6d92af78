import { createAskFileWorker } from '#src/workflows/ask-file-worker.ts'
import { createFilesCheck } from '#src/workflows/check-files.ts'
import { createFileClient } from '#src/workflows/file-client.ts'
import FileWorker from '#src/workflows/file-worker.ts?worker&inline'
import { createFileReaders } from '#src/workflows/reading-client.ts'

/** Files of others are read off the page's thread, wherever the browser has another one. */
const start = () => new FileWorker()
const ask = createAskFileWorker(start)

async function checkersOnThePage() {
  const [{ verifyFile }, { pairAmong }] = await Promise.all([
    import('#src/workflows/verify-file.ts'),
    import('#src/workflows/check-pair.ts'),
  ])
  return { verifyFile, pairAmong }
}

const client = createFileClient({ ask, onThePage: checkersOnThePage })

export const { findAssessment, mergeCopies, askTimestamp, answerTimestamp } = createFileReaders({
  ask,
  async onThePage() {
    const [{ findAssessment }, { mergeCopies }, { askTimestamp, answerTimestamp }] =
      await Promise.all([
        import('#src/workflows/find-assessment.ts'),
        import('#src/workflows/merge-copies.ts'),
        import('#src/workflows/timestamp.ts'),
      ])
    return { findAssessment, mergeCopies, askTimestamp, answerTimestamp }
  },
})

export const { verifyFile } = client
export const verifyFiles = createFilesCheck(client)

/** Milliseconds for what was made here: nobody's trap, on a device that may be slow, and the person can stop it. */
const ownWork = 900_000

export const verifyOwnFiles = createFilesCheck(
  createFileClient({ ask: createAskFileWorker(start, ownWork), onThePage: checkersOnThePage }),
)
