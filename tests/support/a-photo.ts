import type { Page } from 'playwright-core'

/** A JPEG as a phone makes it: drawn by the browser, with Exif that tells a place. */
export async function aPhotoWithPlace(page: Page): Promise<Buffer> {
  const plain = await page.evaluate(() => {
    const canvas = document.createElement('canvas')
    canvas.width = 64
    canvas.height = 48
    const context = canvas.getContext('2d')
    if (context) context.fillStyle = 'rgb(200 30 40)'
    context?.fillRect(0, 0, 64, 48)
    return canvas.toDataURL('image/jpeg', 0.9).split(',')[1] ?? ''
  })
  const jpeg = Buffer.from(plain, 'base64')
  const body = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), gps()])
  const head = Buffer.from([0xff, 0xe1, (body.length + 2) >> 8, (body.length + 2) & 0xff])
  return Buffer.concat([jpeg.subarray(0, 2), head, body, jpeg.subarray(2)])
}

/** TIFF, little-endian: one directory that points to a GPS directory with a latitude of 31° 45′ 30″ N. */
function gps(): Buffer {
  const tiff = Buffer.alloc(80)
  tiff.write('II*\0', 0, 'latin1')
  tiff.writeUInt32LE(8, 4)
  tiff.writeUInt16LE(1, 8)
  entry(tiff, 10, { tag: 0x8825, type: 4, count: 1, value: 26 })
  tiff.writeUInt16LE(2, 26)
  entry(tiff, 28, { tag: 1, type: 2, count: 2, value: 'N'.charCodeAt(0) })
  entry(tiff, 40, { tag: 2, type: 5, count: 3, value: 56 })
  for (const [at, value] of [31, 1, 45, 1, 30, 1].entries()) tiff.writeUInt32LE(value, 56 + 4 * at)
  return tiff
}

type Entry = { tag: number; type: number; count: number; value: number }

function entry(tiff: Buffer, at: number, { tag, type, count, value }: Entry): void {
  tiff.writeUInt16LE(tag, at)
  tiff.writeUInt16LE(type, at + 2)
  tiff.writeUInt32LE(count, at + 4)
  tiff.writeUInt32LE(value, at + 8)
}
