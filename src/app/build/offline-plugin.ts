import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import type { Plugin, Rollup } from 'vite'
import { contentSecurityPolicy } from './content-security-policy.ts'
import { packOffline } from './offline-archive.ts'
import { serviceWorkerSource } from './service-worker.ts'
import { singleFileName } from './single-file-plugin.ts'

/** Puts the security policy into the page and writes the worker, with its archive, that makes the built app work offline. */
export function offline(): Plugin {
  let publicFolder = ''
  return {
    name: 'plumbline-offline',
    apply: (_config, { command, mode }) => command === 'build' && mode !== 'single',
    configResolved(config) {
      publicFolder = config.publicDir
    },
    transformIndexHtml: {
      order: 'post',
      handler: (html) => ({
        html,
        tags: [
          {
            tag: 'meta',
            attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy },
            injectTo: 'head-prepend',
          },
        ],
      }),
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const built = Object.values(bundle).map((file) => ({
          name: file.fileName,
          bytes: bytesOf(file),
        }))
        const copied = readdirSync(publicFolder).map((name) => ({
          name,
          bytes: readFileSync(`${publicFolder}/${name}`),
        }))
        const files = [...built, ...copied]
          .filter(({ name }) => name !== singleFileName)
          .sort((a, b) => (a.name < b.name ? -1 : 1))
        const hash = createHash('sha256')
        for (const { name, bytes } of files) hash.update(name).update(bytes)
        const version = hash.digest('hex').slice(0, 16)
        const archive = packOffline(files)
        const archiveName = `offline-${version}.bin`
        this.emitFile({ type: 'asset', fileName: archiveName, source: archive.bytes })
        this.emitFile({
          type: 'asset',
          fileName: 'sw.js',
          source: serviceWorkerSource(version, archiveName, archive),
        })
      },
    },
  }
}

const bytesOf = (file: Rollup.OutputChunk | Rollup.OutputAsset) =>
  file.type === 'chunk' ? file.code : file.source
