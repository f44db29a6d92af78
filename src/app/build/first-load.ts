import type { Plugin } from 'vite'

type ModuleInfo = { isEntry: boolean; importers: readonly string[] }
type GetModuleInfo = (id: string) => ModuleInfo | null

/** Whether the page cannot start without this module: a chain of static imports leads to it from an entry. */
export function isNeededAtStart(
  id: string,
  getModuleInfo: GetModuleInfo,
  seen: Set<string> = new Set(),
): boolean {
  if (seen.has(id)) return false
  seen.add(id)
  const info = getModuleInfo(id)
  if (!info) return false
  return (
    info.isEntry ||
    info.importers.some((importer) => isNeededAtStart(importer, getModuleInfo, seen))
  )
}

/** One file for all that the first page needs, instead of thirty small ones. */
export function firstLoad(): Plugin {
  return {
    name: 'plumbline-first-load',
    apply: (_config, { command, mode }) => command === 'build' && mode !== 'single',
    config: () => ({
      build: {
        /** kB. The printer is one big file by design, fetched on export; what each page loads is held by tests. */
        chunkSizeWarningLimit: 1_500,
        rolldownOptions: {
          output: {
            codeSplitting: {
              groups: [
                {
                  debugName: 'start',
                  name: (id, modules) =>
                    isNeededAtStart(id, (module) => modules.getModuleInfo(module)) ? 'start' : null,
                },
              ],
            },
          },
        },
      },
    }),
  }
}
