import type { Layout } from './layout.ts'
import { omb2024 } from './omb-2024.ts'
import { omb2025 } from './omb-2025.ts'

/** Every file format that can be read; add one here. */
export const layouts: readonly Layout[] = [omb2024, omb2025]

export function layoutById(id: string): Layout {
  const layout = layouts.find((candidate) => candidate.id === id)
  if (!layout) throw new Error(`No inventory layout "${id}".`)
  return layout
}
