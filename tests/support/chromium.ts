import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { homedir, platform } from 'node:os'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright-core'
import { isExecutable } from './find-program.ts'

/** What a browser does for its own window, its maker or the pages to come: not for the page under test. */
const notOfPages = [
  'AutofillServerCommunication',
  'MediaRouter',
  'OptimizationHints',
  'SpareRendererForSitePerProcess',
  'Translate',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxPopup',
]

/** Flags that keep the browser from talking to its maker while tests run; none changes a page. */
export const quietFlags = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
  `--disable-features=${notOfPages.join(',')}`,
]

/** The path of a Chromium-family browser: CHROME_PATH, an installed one, or Playwright's own. */
function findChromium(): string | undefined {
  const named = process.env['CHROME_PATH']
  if (named !== undefined) {
    if (isExecutable(named)) return named
    throw new Error(`CHROME_PATH is "${named}", which is not a program that can be run.`)
  }
  return installedPaths().find(isExecutable) ?? playwrightsOwn()
}

/** Finds a browser, or installs one where that is possible; throws one clear sentence when it cannot. */
export function ensureChromium(): string {
  const found = findChromium()
  if (found) return found
  if (isDebianRoot()) {
    console.error('No browser found. Installing Chromium with apt-get.')
    run('apt-get', ['update', '-qq'])
    const options = ['-o', 'DPkg::Lock::Timeout=300', 'install', '-y', '-qq']
    run('apt-get', [...options, '--no-install-recommends', 'chromium', 'fonts-liberation'])
  } else {
    console.error('No browser found. Asking Playwright to fetch Chromium.')
    run(process.execPath, [
      join('node_modules', 'playwright-core', 'cli.js'),
      'install',
      'chromium',
    ])
  }
  const installed = findChromium()
  if (installed) return installed
  throw new Error(
    [
      'The journeys need Chrome, Chromium or Edge; none was found and none could be installed.',
      '  Debian, Ubuntu:  sudo apt-get install chromium',
      '  Fedora:          sudo dnf install chromium',
      '  macOS, Windows:  install Google Chrome or Microsoft Edge',
      '  Elsewhere:       set CHROME_PATH to the path of the browser',
      '  Without one:     npm run unit runs every test that needs no browser',
    ].join('\n'),
  )
}

function installedPaths(): string[] {
  const home = homedir()
  switch (platform()) {
    case 'darwin':
      return ['/Applications', join(home, 'Applications')].flatMap((folder) => [
        join(folder, 'Google Chrome.app/Contents/MacOS/Google Chrome'),
        join(folder, 'Chromium.app/Contents/MacOS/Chromium'),
        join(folder, 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge'),
      ])
    case 'win32':
      return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
        .flatMap((name) => process.env[name] ?? [])
        .flatMap((folder) => [
          join(folder, 'Google\\Chrome\\Application\\chrome.exe'),
          join(folder, 'Microsoft\\Edge\\Application\\msedge.exe'),
          join(folder, 'Chromium\\Application\\chrome.exe'),
        ])
    default:
      return [
        'chromium',
        'chromium-browser',
        'google-chrome',
        'google-chrome-stable',
        'microsoft-edge',
        'microsoft-edge-stable',
      ].flatMap((name) =>
        (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, name)),
      )
  }
}

function playwrightsOwn(): string | undefined {
  const path = chromium.executablePath()
  return isExecutable(path) ? path : undefined
}

function isDebianRoot(): boolean {
  return (
    process.getuid?.() === 0 &&
    existsSync('/usr/bin/apt-get') &&
    /debian|ubuntu/i.test(readFileSync('/etc/os-release', 'utf8'))
  )
}

/** Prints the command's own output to standard error, so that the last line of a run stays ours. */
function run(command: string, args: string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  spawnSync(command, args, { stdio: ['ignore', 2, 2], env })
}
