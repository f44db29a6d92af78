import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { plainWords } from './shared-words.ts'

const folder = resolve('..', 'shared', 'policy')

/** A text that lies beside the repository and is no part of it; undefined when it is not there. */
export function policyText(path: string): string | undefined {
  const file = resolve(folder, path)
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}

/** Page n of a document is what stands above the line that holds only its number; as plain words. */
export function pagesOf(text: string): Map<string, string> {
  const pages = new Map<string, string>()
  let page: string[] = []
  for (const line of text.split('\n')) {
    const number = /^\s{20,}(\d{1,2})$/.exec(line)?.[1]
    if (number) pages.set(number, ` ${plainWords(page.join('\n')).join(' ')} `)
    page = number ? [] : [...page, line]
  }
  return pages
}
