import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { aPdfCheck } from '#tests/support/a-file-check.ts'
import { checked, found, pdf, services } from './check-page.tsx'

test('a sealed file is opened before it is checked', async () => {
  const seen: string[] = []
  const sealed = new File(['age-encryption.org/v1\n'], 'queue-machine.pdf.age')
  const given = services(found(aPdfCheck()), undefined, {
    unseal: (files) =>
      Promise.resolve(files.map((file) => (file.name.endsWith('.age') ? pdf : file))),
    verifyFiles: (files) => {
      seen.push(...files.map(({ name }) => name))
      return Promise.resolve(found(aPdfCheck()))
    },
  })
  await checked(given, [sealed])
  expect(seen).toEqual(['queue-machine.pdf'])
  expect(screen.getByRole('heading', { name: 'Result' })).toBeDefined()
})
