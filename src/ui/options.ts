import type { ReactNode } from 'react'
import type { Mark } from './StatusMark.tsx'

export type Choice = {
  value: string
  label: ReactNode
  hint?: ReactNode | undefined
  /** Options with the same group stand together under it. */
  group?: string | undefined
  /** Draws the status shape beside the label. */
  mark?: Mark | undefined
}

export type OptionGroup<Option> = { heading: string | undefined; options: Option[] }

/** Neighbours with the same heading share a group; order is kept. */
export function groupsOf<Option extends { group?: string | undefined }>(
  options: readonly Option[],
): OptionGroup<Option>[] {
  const groups: OptionGroup<Option>[] = []
  for (const option of options) {
    const last = groups.at(-1)
    if (last && last.heading === option.group) last.options.push(option)
    else groups.push({ heading: option.group, options: [option] })
  }
  return groups
}
