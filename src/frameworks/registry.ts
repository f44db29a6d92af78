import { type Framework, FrameworkSchema } from '#schemas/framework.ts'

/** One version of a framework. Its content is a chunk of its own, fetched when it is first needed. */
export type FrameworkEntry = {
  readonly id: string
  readonly version: string
  readonly title: string
  /** Rejects only when our own content is malformed or its chunk cannot be read. */
  readonly load: () => Promise<Framework>
}

/** Every framework there is; a new one is a folder and a line. */
export const frameworks: readonly FrameworkEntry[] = [
  {
    id: 'omb-m-24-10',
    version: '1.1.0',
    title: 'OMB M-24-10: minimum practices for rights- and safety-impacting AI',
    load: async () => FrameworkSchema.parse((await import('./omb-m-24-10/framework.ts')).ombM2410),
  },
]

/**
 * The framework that an assessment names, or a later one that reads the same answers: a new minor version
 * only adds and rewords. Undefined when this version of the app has neither.
 */
export async function loadFramework(id: string, version: string): Promise<Framework | undefined> {
  const entry = frameworks.find((known) => known.id === id && reads(known.version, version))
  return entry && (await loadOnce(entry))
}

const loaded = new Map<FrameworkEntry, Promise<Framework>>()

/** Checking it takes longer than reading a draft. What failed is tried again when it is asked for again. */
function loadOnce(entry: FrameworkEntry): Promise<Framework> {
  const loading = loaded.get(entry) ?? entry.load()
  loaded.set(entry, loading)
  loading.catch(() => loaded.delete(entry))
  return loading
}

/** Same major version, and not older. */
function reads(have: string, wanted: string): boolean {
  const [major, ...rest] = have.split('.').map(Number)
  const [wantedMajor, ...wantedRest] = wanted.split('.').map(Number)
  if (major !== wantedMajor) return false
  const [minor = 0, patch = 0] = rest
  const [wantedMinor = 0, wantedPatch = 0] = wantedRest
  return minor > wantedMinor || (minor === wantedMinor && patch >= wantedPatch)
}
