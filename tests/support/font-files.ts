import { readFile } from 'node:fs/promises'
import { fontFiles } from '#src/export/fonts/font-manifest.ts'

/** The manifest's files from the installed packages. */
export async function fontFilesOnDisk(name: string): Promise<Uint8Array> {
  const file = fontFiles.find((candidate) => candidate.name === name)
  if (!file) throw new Error(`${name} is not in the manifest`)
  return await readFile(
    new URL(`../../node_modules/${file.package}/files/${name}`, import.meta.url),
  )
}
