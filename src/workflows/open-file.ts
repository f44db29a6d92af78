import type { Assessment } from '#schemas/assessment.ts'
import { err, ok, type Result } from '#src/domain/result.ts'
import type { AttachmentRepository } from '#src/storage/attachment-repository.ts'
import type { DraftLibrary, OpenProblem, SaveProblem } from './draft-library.ts'
import { bringFilesIn } from './embedded-files.ts'
import type { AssessmentOrigin, FindAssessment, FindAssessmentProblem } from './find-assessment.ts'
import type { GivenFile } from './given-file.ts'
import type { Unfinished } from './unfinished.ts'

export type { GivenFile }

/** Why a file does not become a draft; nothing of it is kept. */
export type OpenFileProblem = FindAssessmentProblem | Unfinished

export type OpenedFile = {
  /** The new draft's id. */
  readonly id: string
  readonly from: AssessmentOrigin
  readonly assessment: Assessment
}

export type OpenFileDeps = {
  readonly library: Pick<DraftLibrary, 'adopt' | 'remove'>
  readonly attachments: Pick<AttachmentRepository, 'save' | 'remove'>
  readonly findAssessment: FindAssessment
}

/**
 * Takes a draft, a record or a PDF that holds one onto the shelf as a new draft, with the files inside it. It can
 * be stopped until it is read; what comes then is quick, and all of it or none.
 */
export async function openFile(
  { library, attachments, findAssessment }: OpenFileDeps,
  file: GivenFile,
  signal?: AbortSignal,
): Promise<Result<OpenedFile, OpenFileProblem | OpenProblem | SaveProblem>> {
  const found = await findAssessment(file, signal)
  if (!found.ok) return found
  if (signal?.aborted) return err({ kind: 'work-stopped' })
  const { from, assessment } = found.value
  const id = await library.adopt(assessment)
  if (!id.ok) return id
  const brought = await bringFilesIn(attachments, id.value, found.value.attachments ?? [])
  if (brought.ok) return ok({ id: id.value, from, assessment: { ...assessment, id: id.value } })
  await library.remove(id.value)
  return brought
}
