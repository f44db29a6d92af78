import { plainName } from '#src/domain/plain-name.ts'

/** "report.pdf" with three signatures → "report-3-signatures.pdf"; a number from before is taken off. */
export function signedName(name: string, signatures: number): string {
  const [, stem = '', ending = ''] = /^(.*?)(\.[^.]*)?$/s.exec(plainName(name)) ?? []
  const plain = stem.replace(/-\d+-signatures(?: ?\(\d+\))?$/, '')
  return `${plain}-${signatures}-signatures${ending}`
}
