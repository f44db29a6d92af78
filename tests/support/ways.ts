/** The ways in which every journey is walked; `PLUMBLINE_WAY` names one, and none is `served`. */
export const ways = ['served', 'offline', 'file', 'vault'] as const
export type Way = (typeof ways)[number]

export const wayOfThisRun = (): Way =>
  ways.find((way) => way === process.env['PLUMBLINE_WAY']) ?? 'served'

export type Exception = {
  readonly file: string
  /** The beginning of a journey's name, or of the group that it stands in; all of the file when absent. */
  readonly journey?: string
  readonly ways: readonly Way[]
  readonly reason: string
}

const notServed = ['offline', 'file', 'vault'] as const

/** Every journey that is not walked in every way, and why. */
export const exceptions: readonly Exception[] = [
  {
    file: 'budgets.test.ts',
    ways: notServed,
    reason: 'weighs the built files; it walks nowhere',
  },
  {
    file: 'chosen-file.test.ts',
    ways: ['file'],
    reason:
      'what stands in for the browser’s own picker is a private disk that pages from the disk do not get',
  },
  {
    file: 'chosen-file.test.ts',
    journey: 'after a reload',
    ways: ['vault'],
    reason: 'a file’s handle cannot be sealed, so with a passphrase it is forgotten on a reload',
  },
  {
    file: 'nothing-lost-cleared.test.ts',
    journey: 'storage that is cleared underneath',
    ways: ['file'],
    reason: 'a page from the disk has no address by which the browser could clear what it stores',
  },
  {
    file: 'nothing-lost-cleared.test.ts',
    journey: 'in every tab that is open',
    ways: ['file'],
    reason: 'a page from the disk has no address by which the browser could clear what it stores',
  },
  {
    file: 'nothing-lost-cleared.test.ts',
    journey: 'with a passphrase, what is saved',
    ways: ['file'],
    reason: 'a page from the disk has no address by which the browser could clear what it stores',
  },
  {
    file: 'nothing-lost-cleared.test.ts',
    journey: 'with a passphrase, what is saved',
    ways: ['vault'],
    reason: 'sets the passphrase itself',
  },
  {
    file: 'nothing-lost-cleared.test.ts',
    journey: 'another tab that holds an older version back',
    ways: notServed,
    reason: 'needs a page of this site without the app in it, so it brings its own address',
  },
  { file: 'single-file.test.ts', ways: notServed, reason: 'brings its own way' },
  { file: 'firefox.test.ts', ways: notServed, reason: 'brings its own ways and browser' },
  { file: 'webkit.test.ts', ways: notServed, reason: 'brings its own ways and browser' },
  { file: 'requests.test.ts', ways: notServed, reason: 'tests the counter, not the app' },
  {
    file: 'main-road-offline.test.ts',
    ways: notServed,
    reason: 'cuts the network of a server of its own',
  },
  {
    file: 'main-road.test.ts',
    journey: 'a copy opens as a new draft',
    ways: ['vault'],
    reason: 'reads both drafts as they lie on the disk, where a vault seals them',
  },
  {
    file: 'nothing-lost-kill.test.ts',
    ways: ['offline', 'vault'],
    reason: 'its browsers are killed and started anew, outside of any session',
  },
  {
    file: 'nothing-lost-sealing.test.ts',
    ways: ['offline', 'vault'],
    reason: 'its browsers are killed and started anew, and it sets the passphrase itself',
  },
  {
    file: 'nothing-lost-update.test.ts',
    ways: notServed,
    reason: 'an update comes over the network, from a server that the journey changes',
  },
  {
    file: 'nothing-lost.test.ts',
    journey: 'a disk that is full from the start',
    ways: ['file'],
    reason: 'a page from the disk has no address by which a browser could be given a quota for it',
  },
  {
    file: 'nothing-lost.test.ts',
    journey: 'without any storage',
    ways: ['offline', 'vault'],
    reason: 'without storage there is neither a copy for later nor a passphrase',
  },
  {
    file: 'nothing-lost.test.ts',
    journey: 'a disk that is full from the start',
    ways: ['vault'],
    reason: 'Chromium asks for the quota rarely once something was stored, as the passphrase was',
  },
  {
    file: 'nothing-lost-tabs.test.ts',
    journey: 'a second tab that fell behind',
    ways: ['vault'],
    reason: 'a browser without locks cannot set a passphrase, and says so',
  },
  { file: 'vault.test.ts', ways: ['vault'], reason: 'sets the passphrase itself' },
]
