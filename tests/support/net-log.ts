import { readFileSync } from 'node:fs'

/** What the browser itself says it asked of the network, for a page or a worker; from its own net log. */
export type Asked = { readonly url: string; readonly at: number }

type Event = { readonly type: number; readonly time: string; readonly params?: Params }
type Params = {
  readonly url?: string
  readonly host?: string
  readonly initiator?: string
  readonly request_type?: string
  readonly network_isolation_key?: string
  readonly network_anonymization_key?: string
}
type Constants = {
  readonly timeTickOffset: number
  readonly logEventTypes: Record<string, number>
}

/** Pages under test come from this machine or from the disk; a page from the disk has a key of its own. */
const isOfPage = (key = '') => /localhost|127\.0\.0\.1|file:|opaque|not an origin/.test(key)

/**
 * Requests (WebSockets, beacons, workers and service workers too) and look-ups of names on behalf of pages.
 * What a browser asks its maker for has no page as its origin and none as its key.
 */
export function readNetLog(path: string): Asked[] {
  const [first = '', ...lines] = readFileSync(path, 'utf8').split('\n')
  const { constants } = JSON.parse(`${first.replace(/,\s*$/, '')}}`) as { constants: Constants }
  const requests = constants.logEventTypes['URL_REQUEST_START_JOB']
  const lookUps = constants.logEventTypes['HOST_RESOLVER_MANAGER_JOB']
  return lines.flatMap(eventIn).flatMap(({ type, time, params = {} }) => {
    const at = Number(time) + Number(constants.timeTickOffset)
    if (type === requests && params.url !== undefined && !isOfBrowser(params))
      return [{ url: params.url, at }]
    if (type === lookUps && params.host !== undefined && isForPage(params))
      return [{ url: `name:${params.host.replace(/^\w+:\/\//, '')}`, at }]
    return []
  })
}

const isOfBrowser = ({ initiator, request_type, network_isolation_key }: Params) =>
  initiator === 'not an origin' && request_type === 'other' && !isOfPage(network_isolation_key)

const isForPage = ({ host = '', network_anonymization_key }: Params) =>
  isOfPage(network_anonymization_key) && !/\blocalhost\b/.test(host)

/** One event stands on one line; the last one may be cut where a browser was killed. */
function eventIn(line: string): Event[] {
  if (!line.startsWith('{')) return []
  try {
    return [
      JSON.parse(line.replace(/(\]\s*)?[,}\]]?\s*$/, (end) => (end.includes('}') ? '}' : ''))),
    ]
  } catch {
    return []
  }
}
