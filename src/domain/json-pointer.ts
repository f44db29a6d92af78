/** RFC 6901: `/assessment/answers/system-name`. */
export const pointerTo = (...parts: readonly (string | number)[]): string =>
  parts.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')

/** The parts of a pointer; undefined for a text that is none. */
export function partsOf(pointer: string): string[] | undefined {
  if (pointer !== '' && !pointer.startsWith('/')) return undefined
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
}

/** What stands at the pointer; undefined when nothing does. */
export function valueAt(root: unknown, pointer: string): unknown {
  return partsOf(pointer)?.reduce<unknown>((value, part) => {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return undefined
    if (Array.isArray(value) && !/^(0|[1-9]\d*)$/.test(part)) return undefined
    return Object.getOwnPropertyDescriptor(value, part)?.value
  }, root)
}

/** Every text inside with its pointer, in order; names of members count as texts, too. */
export function textsIn(value: unknown, pointer = ''): { where: string; text: string }[] {
  if (typeof value === 'string') return [{ where: pointer, text: value }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, member]) => {
    const where = `${pointer}${pointerTo(key)}`
    return [...(Array.isArray(value) ? [] : [{ where, text: key }]), ...textsIn(member, where)]
  })
}
