import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import type { Asked } from './net-log.ts'

/** Where one person's session came from, and when it had everything that it needs. */
export type Load = { readonly origin: string; readonly at: number }

export type RequestCount = {
  readonly sessions: number
  readonly whileLoading: number
  /** Looks for a new version of the service worker, which the browser makes by itself after a reload. */
  readonly updateChecks: number
  readonly afterLoad: string[]
  /** Asked of anybody else, at any time. */
  readonly elsewhere: string[]
}

const isElsewhere = (url: string) =>
  !/^(https?|wss?):\/\/(localhost|127\.0\.0\.1)[:/]/.test(url) && !/^(blob|data|file):/.test(url)

export function countRequests(asked: readonly Asked[], loads: readonly Load[]): RequestCount {
  const late = asked.filter(({ url, at }) =>
    loads.some((load) => at > load.at && hostOf(url) === hostOf(load.origin)),
  )
  const isUpdate = ({ url }: Asked) => new URL(url).pathname === '/sw.js'
  const elsewhere = asked.filter(({ url }) => isElsewhere(url)).map(({ url }) => url)
  return {
    sessions: loads.length,
    whileLoading: asked.length - late.length - elsewhere.length,
    updateChecks: late.filter(isUpdate).length,
    afterLoad: late.filter((request) => !isUpdate(request)).map(({ url }) => url),
    elsewhere,
  }
}

const hostOf = (url: string) => (URL.canParse(url) ? new URL(url).host : '')

/** Kept for the table of a run over all ways, where there is one. */
export function tellCount(count: RequestCount): void {
  const file = process.env['PLUMBLINE_COUNTS']
  if (file !== undefined) appendFileSync(file, `${JSON.stringify(count)}\n`)
}

/** What all browsers of a run told, added up. */
export function readCounts(file: string) {
  const lines = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : []
  const counts = lines.map((line) => JSON.parse(line) as RequestCount)
  const sum = (pick: (count: RequestCount) => number) =>
    counts.reduce((total, count) => total + pick(count), 0)
  return {
    sessions: sum(({ sessions }) => sessions),
    late: sum(({ afterLoad, elsewhere }) => afterLoad.length + elsewhere.length),
    updateChecks: sum(({ updateChecks }) => updateChecks),
  }
}
