import type { Framework } from '#schemas/framework.ts'
import type { PublicSecret } from '#src/domain/public-secrets.ts'
import { searchFor } from '#src/domain/secret-search.ts'
import { latin1Of } from '#src/signing/bytes.ts'
import { pdfTexts } from '#src/signing/pdf-texts.ts'
import type { ExportedFile } from './make-files.ts'
import type { SigningIdentity } from './signing-identity.ts'

/** A text that must not be public, and where it would be. */
export type PublicFinding = {
  readonly secret: PublicSecret
  readonly at: /** JSON Pointer into the public record. */
    | { readonly kind: 'record'; readonly where: string }
    | { readonly kind: 'file'; readonly name: string }
    | { readonly kind: 'page'; readonly name: string; readonly page: number }
    | { readonly kind: 'file-name'; readonly name: string }
    /** In the certificate of the person who signs. */
    | { readonly kind: 'certificate' }
}

/**
 * Looks through every byte that would leave. What the questionnaire says itself stands in every file and
 * tells nothing; the search of the record has looked for it in what the person wrote.
 */
export function secretsInFiles(
  files: readonly ExportedFile[],
  secrets: readonly PublicSecret[],
  framework: Framework,
  identity: SigningIdentity | undefined,
): PublicFinding[] {
  const said = new Set(searchFor(secrets)(JSON.stringify(framework)))
  const search = searchFor(secrets.filter((secret) => !said.has(secret)))
  const found = files.flatMap((file) => [
    ...search(file.name.replaceAll(/[-_.]/g, ' ')).map(
      (secret): PublicFinding => ({ secret, at: { kind: 'file-name', name: file.name } }),
    ),
    ...inFile(file, search),
  ])
  const signer = [identity?.key.certificate, ...(identity?.key.chain ?? [])].flatMap(
    (certificate) => (certificate ? search(new TextDecoder().decode(certificate)) : []),
  )
  return [
    ...found,
    ...signer.map((secret): PublicFinding => ({ secret, at: { kind: 'certificate' } })),
  ]
}

type Search = ReturnType<typeof searchFor<PublicSecret>>

/** As a reader sees it: what Markdown escapes is text. */
const plainOf = (bytes: Uint8Array, mediaType: string): string => {
  const text = new TextDecoder().decode(bytes)
  return mediaType === 'text/markdown' ? text.replace(/\\(?=[^A-Za-z0-9\s])/g, '') : text
}

function inFile({ name, bytes, mediaType }: ExportedFile, search: Search): PublicFinding[] {
  if (mediaType !== 'application/pdf')
    return [...search(plainOf(bytes, mediaType)), ...search(latin1Of(bytes), 'data')].map(
      (secret) => ({ secret, at: { kind: 'file', name } }),
    )
  const texts = pdfTexts(bytes)
  // The app made this file a moment ago: one that cannot be read is a fault in the app.
  if (!texts.ok) throw new Error(`The PDF cannot be searched: ${texts.error.kind}.`)
  return texts.value.flatMap(({ text, kind, page }) =>
    search(text, kind).map(
      (secret): PublicFinding => ({
        secret,
        at: page === undefined ? { kind: 'file', name } : { kind: 'page', name, page },
      }),
    ),
  )
}
