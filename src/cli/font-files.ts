import { readFile } from 'node:fs/promises'
import { fontFiles } from '#src/export/fonts/font-manifest.ts'

/** The report's fonts from the installed packages. */
export async function installedFont(name: string): Promise<Uint8Array> {
  const font = fontFiles.find((file) => file.name === name)
  if (!font) throw new Error(`No package holds ${name}.`)
  const path = `../../node_modules/${font.package}/files/${name}`
  return await readFile(new URL(path, import.meta.url))
}
