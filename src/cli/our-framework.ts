import { err, ok } from '#src/domain/result.ts'
import { loadFramework } from '#src/frameworks/registry.ts'
import type { LoadFramework } from '#src/workflows/draft-library.ts'

/** The frameworks that this program ships, for holding a record's questionnaire against them. */
export const ourFramework: LoadFramework = async (id, version = '') => {
  const framework = await loadFramework(id, version)
  return framework ? ok(framework) : err({ kind: 'framework-unknown', id, version })
}
