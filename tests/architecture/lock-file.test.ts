import { expect, test } from 'vitest'
import { readText } from '#tests/support/repository-files.ts'

type LockedPackage = {
  resolved?: string
  optionalDependencies?: Record<string, string>
}

const lock: { packages: Record<string, LockedPackage> } = JSON.parse(readText('package-lock.json'))
const places = Object.keys(lock.packages)

test('the lock file names every platform package, so that it installs on other systems too', () => {
  const missing = Object.entries(lock.packages).flatMap(([place, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter(
        (name) =>
          !places.includes(`${place}/node_modules/${name}`) &&
          !places.some((other) => other.endsWith(`node_modules/${name}`)),
      )
      .map((name) => `${place} wants ${name}`),
  )
  expect(missing).toEqual([])
})

test('the lock file names no registry of one network', () => {
  expect(
    Object.values(lock.packages).filter((entry) => entry.resolved?.startsWith('http')),
  ).toEqual([])
})

test('every package of the app is pinned to one version', () => {
  const manifest: Record<string, Record<string, string>> = JSON.parse(readText('package.json'))
  const versions = { ...manifest['dependencies'], ...manifest['devDependencies'] }
  expect(Object.entries(versions).filter(([, version]) => !/^\d/.test(version))).toEqual([])
})
