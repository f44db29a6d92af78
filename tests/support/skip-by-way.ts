import { basename } from 'node:path'
import { beforeEach } from 'vitest'
import { exceptions, wayOfThisRun } from './ways.ts'

/** A journey that makes no sense in this way says so in the report, with the reason from the one list. */
beforeEach(({ task, skip }) => {
  const names = [task.name, task.suite?.name ?? '']
  const found = exceptions.find(
    ({ file, journey, ways }) =>
      file === basename(task.file.name) &&
      ways.includes(wayOfThisRun()) &&
      (journey === undefined || names.some((name) => name.startsWith(journey))),
  )
  if (found) skip(found.reason)
})
