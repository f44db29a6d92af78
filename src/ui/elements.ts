import { Fragment as PlainFragment, jsx as plainJsx, jsxs as plainJsxs } from 'react/jsx-runtime'
import { shownProps } from './shown-props.ts'

// What the screens' elements are made with: `app/build/shown-text.ts` puts it in place of React's own.

export const Fragment = PlainFragment

export const jsx: typeof plainJsx = (type, props, key) =>
  plainJsx(type, shownProps(type, Object(props)), key)

export const jsxs: typeof plainJsxs = (type, props, key) =>
  plainJsxs(type, shownProps(type, Object(props)), key)
