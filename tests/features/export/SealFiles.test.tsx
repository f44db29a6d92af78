import { screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { SealFiles } from '#src/features/export/SealFiles.tsx'
import { openWithPassphrase, sealForPassphrase } from '#src/storage/age-file.ts'
import { expectNoAxeViolations, showPage } from '#tests/support/show-page.tsx'

const words = 'four words and more'
const file = (name: string) => ({
  name,
  mediaType: 'application/pdf',
  bytes: new TextEncoder().encode(`inside ${name}`),
})

/** What the browser was handed, by name. */
function handedFiles() {
  const handed = new Map<string, Blob>()
  const blobs: Blob[] = []
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    if (blob instanceof Blob) blobs.push(blob)
    return 'blob:here'
  })
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    const blob = blobs.at(-1)
    if (blob) handed.set(this.download, blob)
  })
  return handed
}
afterEach(() => {
  vi.restoreAllMocks()
})

test('each file is handed out sealed, and the passphrase opens it', async () => {
  const handed = handedFiles()
  const { user, container } = showPage(
    <SealFiles
      files={[file('a.pdf'), file('a.json')]}
      seal={(bytes, passphrase) => sealForPassphrase(bytes, passphrase, 2)}
    />,
  )
  await user.click(screen.getByText('Seal for one reader, with a passphrase'))
  await expectNoAxeViolations(container)
  await user.type(screen.getByLabelText('Passphrase for the files'), words)
  await user.type(screen.getByLabelText('The same passphrase again'), words)
  await user.click(screen.getByRole('button', { name: 'Seal and save 2 files' }))
  await screen.findByText(/Handed to the browser/)
  expect([...handed.keys()]).toEqual(['a.pdf.age', 'a.json.age'])
  const sealed = new Uint8Array((await handed.get('a.pdf.age')?.arrayBuffer()) ?? [])
  const opened = await openWithPassphrase(sealed, words)
  expect(new TextDecoder().decode(opened.ok ? opened.value : undefined)).toBe('inside a.pdf')
})

test.each([
  ['short', 'short', /needs at least 12 characters/],
  [words, 'four words and less', /are not the same/],
])('%j and %j hand out nothing', async (first, again, said) => {
  const handed = handedFiles()
  const seal = vi.fn()
  const { user } = showPage(<SealFiles files={[file('a.pdf')]} seal={seal} />)
  await user.type(screen.getByLabelText('Passphrase for the files'), first)
  await user.type(screen.getByLabelText('The same passphrase again'), again)
  await user.click(screen.getByRole('button', { name: 'Seal and save the file' }))
  expect(screen.getAllByText(said).length).toBeGreaterThan(0)
  expect(document.activeElement).toBe(screen.getByLabelText('Passphrase for the files'))
  expect(seal).not.toHaveBeenCalled()
  expect(handed.size).toBe(0)
})
