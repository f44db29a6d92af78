/** The two old ciphers of node-forge, taken by themselves; bytes are strings of one character each. */

declare module 'node-forge/lib/des.js' {
  import type { util } from 'node-forge'

  const des: {
    createDecryptionCipher(
      key: string,
      mode: 'CBC',
    ): {
      start(iv: string): void
      update(input: util.ByteStringBuffer): void
      /** False when the padding is wrong. */
      finish(): boolean
      output: util.ByteStringBuffer
    }
  }
  export = des
}

declare module 'node-forge/lib/rc2.js' {
  import type { util } from 'node-forge'

  const rc2: {
    createDecryptionCipher(
      key: string,
      bits: number,
    ): {
      start(iv: string): void
      update(input: util.ByteStringBuffer): void
      finish(): boolean
      output: util.ByteStringBuffer
    }
  }
  export = rc2
}

declare module 'node-forge/lib/util.js' {
  import type { util } from 'node-forge'

  const bytes: Pick<typeof util, 'createBuffer'>
  export = bytes
}
