import { findProgram } from './find-program.ts'

/** The path of an installed Firefox; undefined where there is none, and then its journeys are skipped. */
export const findFirefox = (): string | undefined => findProgram('firefox-esr', 'firefox')
