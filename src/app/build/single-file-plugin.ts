import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { build, type Plugin, type Rollup } from 'vite'
import { singlePage } from './single-page.ts'

export const singleFileName = 'plumbline.html'

/** With `vite build --mode single`: the whole app as one HTML file, for a USB stick. */
export function singleFile(): Plugin {
  let publicFolder = ''
  return {
    name: 'plumbline-single-file',
    apply: (_config, { command, mode }) => command === 'build' && mode === 'single',
    config: () => ({
      build: {
        outDir: 'dist-single',
        copyPublicDir: false,
        cssCodeSplit: false,
        assetsInlineLimit: Number.MAX_SAFE_INTEGER,
        chunkSizeWarningLimit: 10_000,
        rolldownOptions: { output: { codeSplitting: false } },
      },
    }),
    configResolved(config) {
      publicFolder = config.publicDir
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const page = singlePage({
          html: only(bundle, '.html'),
          script: only(bundle, '.js'),
          style: only(bundle, '.css'),
          icon: readFileSync(`${publicFolder}/icon.svg`, 'utf8'),
        })
        for (const name of Object.keys(bundle)) delete bundle[name]
        this.emitFile({ type: 'asset', fileName: singleFileName, source: page })
      },
    },
  }
}

/** Lays the one-file edition beside the served app, and tells the page about this copy its SHA-256. */
export function besideSingleFile(): Plugin {
  let page = ''
  return {
    name: 'plumbline-beside-single-file',
    apply: (_config, { command, mode }) => command === 'build' && mode !== 'single',
    async config() {
      page = await builtSinglePage()
      return {
        define: {
          'import.meta.env.SINGLE_FILE_SHA256': JSON.stringify(sha256Of(page)),
          'import.meta.env.SINGLE_FILE_BYTES': String(Buffer.byteLength(page)),
        },
      }
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: singleFileName, source: page })
    },
  }
}

/** Lower-case hex. */
export const sha256Of = (text: string): string => createHash('sha256').update(text).digest('hex')

/** Built anew each time; nothing is written. */
export async function builtSinglePage(): Promise<string> {
  const built = await build({ mode: 'single', logLevel: 'warn', build: { write: false } })
  const [output] = Array.isArray(built) ? built : 'output' in built ? [built] : []
  const file = output?.output.find(({ fileName }) => fileName === singleFileName)
  if (file?.type !== 'asset') throw new Error(`The build did not make ${singleFileName}.`)
  return textOf(file.source)
}

/** Two of a kind would mean that something is still fetched from outside the page. */
function only(bundle: Rollup.OutputBundle, ending: string): string {
  const files = Object.values(bundle).filter(({ fileName }) => fileName.endsWith(ending))
  const [file] = files
  if (!file || files.length > 1)
    throw new Error(`Expected one ${ending} file, not ${files.length}.`)
  return textOf(file.type === 'chunk' ? file.code : file.source)
}

const textOf = (source: string | Uint8Array): string =>
  typeof source === 'string' ? source : Buffer.from(source).toString('utf8')
