import { mkdirSync, writeFileSync } from 'node:fs'
import { builtSinglePage, sha256Of, singleFileName } from './single-file-plugin.ts'

/** `npm run build:single`: writes the one-file edition, and its SHA-256 as `sha256sum --check` reads it. */
const folder = 'dist-single'
const page = await builtSinglePage()
const sha256 = sha256Of(page)
mkdirSync(folder, { recursive: true })
writeFileSync(`${folder}/${singleFileName}`, page)
writeFileSync(`${folder}/${singleFileName}.sha256`, `${sha256}  ${singleFileName}\n`)
process.stdout.write(
  `${folder}/${singleFileName}\n${Buffer.byteLength(page)} bytes, SHA-256 ${sha256}\n`,
)
