/**
 * The parts of a JPEG, PNG or WebP that speak about the picture and not of it: Exif (where the position of a
 * camera stands), XMP, IPTC, comments. Empty for a picture that was written anew.
 */
export function metadataIn(bytes: Uint8Array): string[] {
  if (startsWith(bytes, 0, '\xff\xd8')) return jpegParts(bytes)
  if (startsWith(bytes, 0, '\x89PNG')) return chunks(bytes, 8, pngChunk).filter(isPngWords)
  if (startsWith(bytes, 8, 'WEBP')) return chunks(bytes, 12, riffChunk).filter(isWebpWords)
  return []
}

const startsWith = (bytes: Uint8Array, at: number, text: string): boolean =>
  text.length <= bytes.length - at &&
  [...text].every((character, index) => bytes[at + index] === character.charCodeAt(0))

const view = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/** APP1 holds Exif or XMP, APP13 IPTC; APP0 is the JFIF head, APP2 a colour profile, APP14 the colour model. */
function jpegParts(bytes: Uint8Array): string[] {
  const found: string[] = []
  const data = view(bytes)
  for (let at = 2; at + 4 <= bytes.length && bytes[at] === 0xff; at += 2 + data.getUint16(at + 2)) {
    const marker = bytes[at + 1] ?? 0
    if (marker === 0xda) break
    if (marker === 0xfe) found.push('comment')
    else if (marker > 0xe0 && marker <= 0xef && marker !== 0xe2 && marker !== 0xee)
      found.push(`APP${marker - 0xe0}`)
  }
  return found
}

type Chunk = (data: DataView, at: number) => { name: number; next: number }
const pngChunk: Chunk = (data, at) => ({ name: at + 4, next: at + 12 + data.getUint32(at) })
const riffChunk: Chunk = (data, at) => {
  const length = data.getUint32(at + 4, true)
  return { name: at, next: at + 8 + length + (length % 2) }
}

function chunks(bytes: Uint8Array, from: number, chunk: Chunk): string[] {
  const names: string[] = []
  const data = view(bytes)
  for (let at = from; at + 8 <= bytes.length; ) {
    const { name, next } = chunk(data, at)
    names.push(String.fromCharCode(...bytes.subarray(name, name + 4)))
    at = next
  }
  return names
}

const isPngWords = (name: string) => ['eXIf', 'tEXt', 'zTXt', 'iTXt', 'tIME'].includes(name)
const isWebpWords = (name: string) => ['EXIF', 'XMP '].includes(name)
