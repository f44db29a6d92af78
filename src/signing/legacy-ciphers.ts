import { type Bytes, bytesOfLatin1, latin1Of } from './bytes.ts'

export type LegacyCipher = '3DES' | 'RC2-40' | 'RC2-128'

type Locked = { readonly key: Bytes; readonly iv: Bytes; readonly data: Bytes }

/**
 * Opens what old programs locked, in CBC mode; undefined when the padding shows that the key is wrong.
 * The ciphers are fetched when the first old file is opened.
 */
export async function openLegacy(
  cipher: LegacyCipher,
  { key, iv, data }: Locked,
): Promise<Bytes | undefined> {
  const [{ default: util }, opened] = await Promise.all([
    import('node-forge/lib/util.js'),
    cipherFor(cipher, latin1Of(key)),
  ])
  opened.start(latin1Of(iv))
  opened.update(util.createBuffer(latin1Of(data)))
  return opened.finish() ? bytesOfLatin1(opened.output.getBytes()) : undefined
}

async function cipherFor(name: LegacyCipher, key: string) {
  if (name === '3DES') {
    const { default: des } = await import('node-forge/lib/des.js')
    return des.createDecryptionCipher(key, 'CBC')
  }
  const { default: rc2 } = await import('node-forge/lib/rc2.js')
  return rc2.createDecryptionCipher(key, name === 'RC2-40' ? 40 : 128)
}
