import { Fragment as PlainFragment, jsxDEV as plainJsx } from 'react/jsx-dev-runtime'
import { shownProps } from './shown-props.ts'

// The same as `elements.ts`, for the development server and the tests.

export const Fragment = PlainFragment

export const jsxDEV: typeof plainJsx = (type, props, ...more) =>
  plainJsx(type, shownProps(type, Object(props)), ...more)
