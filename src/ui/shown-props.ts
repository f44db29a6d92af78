import { withHiddenShown } from '#src/locales/hidden-characters.ts'

/** Attributes that a person reads or hears. What an input holds is the person's, and stays as it is. */
const seen = ['title', 'alt', 'placeholder', 'label']
const heard = /^aria-(label|description|valuetext|roledescription|placeholder)$|^data-label$/

/**
 * The properties of an element with every character shown that nobody could see: a draft, a list or a
 * certificate may say anything, and this is the one way by which text reaches the screen.
 */
export function shownProps<Props extends object>(type: unknown, props: Props): Props {
  const changed: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(props)) {
    const isShown =
      name === 'children' || heard.test(name) || (typeof type === 'string' && seen.includes(name))
    const shown = isShown ? shownValue(value) : value
    if (shown !== value) changed[name] = shown
  }
  return Object.keys(changed).length === 0 ? props : { ...props, ...changed }
}

function shownValue(value: unknown): unknown {
  if (typeof value === 'string') return withHiddenShown(value)
  if (!Array.isArray(value)) return value
  const shown = value.map(shownValue)
  return shown.some((one, at) => one !== value[at]) ? shown : value
}
