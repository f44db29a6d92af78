type PictureSize = { readonly width: number; readonly height: number }

/**
 * The size that a JPEG, PNG or WebP says it has, in pixels, before anything lays it out; a few bytes can say
 * that they are a picture of gigabytes. `undefined` when it says none.
 */
export function pictureSize(bytes: Uint8Array): PictureSize | undefined {
  const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    return sizeIn(data)
  } catch (cause) {
    // Reading past the end: the file is cut.
    if (cause instanceof RangeError) return undefined
    throw cause
  }
}

const [png, riff, webp] = [0x89504e47, 0x52494646, 0x57454250]

function sizeIn(data: DataView): PictureSize | undefined {
  const first = data.getUint32(0)
  if (first === png) return sized(data.getUint32(16), data.getUint32(20))
  if (first === riff && data.getUint32(8) === webp) return webpSize(data)
  return data.getUint16(0) === 0xffd8 ? jpegSize(data) : undefined
}

const sized = (width: number, height: number): PictureSize | undefined =>
  width > 0 && height > 0 ? { width, height } : undefined

/** In the frame header: any of the markers C0 to CF but those of tables and of arithmetic coding. */
function jpegSize(data: DataView): PictureSize | undefined {
  for (let at = 2; data.getUint8(at) === 0xff; ) {
    const marker = data.getUint8(at + 1)
    if (marker === 0xff) {
      at += 1
      continue
    }
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (isFrame) return sized(data.getUint16(at + 7), data.getUint16(at + 5))
    const length = data.getUint16(at + 2)
    if (length < 2) return undefined
    at += 2 + length
  }
  return undefined
}

const [extended, lossless, lossy] = [0x56503858, 0x5650384c, 0x56503820]

function webpSize(data: DataView): PictureSize | undefined {
  const kind = data.getUint32(12)
  if (kind === extended) return sized(1 + threeBytes(data, 24), 1 + threeBytes(data, 27))
  if (kind === lossy)
    return sized(data.getUint16(26, true) & 0x3fff, data.getUint16(28, true) & 0x3fff)
  if (kind !== lossless) return undefined
  const bits = data.getUint32(21, true)
  return sized(1 + (bits & 0x3fff), 1 + ((bits >> 14) & 0x3fff))
}

const threeBytes = (data: DataView, at: number): number =>
  data.getUint16(at, true) + data.getUint8(at + 2) * 0x10000
