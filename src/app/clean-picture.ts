import { err, ok } from '#src/domain/result.ts'
import type { CleanPicture } from '#src/workflows/source-files.ts'

const refused = err({ kind: 'picture-not-cleaned' } as const)

/** 0 to 1; what a camera uses. PNG takes no notice. */
const quality = 0.92

/**
 * The pixels of a picture, upright, written anew by the browser: what stood beside them (position, camera,
 * comments) is not carried over. A browser that gives out false pixels to guard its user, or has no room for
 * a picture of this size, keeps none.
 */
export const cleanPicture: CleanPicture = async (bytes, mediaType) => {
  if (!tellsPixels()) return refused
  try {
    const picture = await createImageBitmap(new Blob([bytes], { type: mediaType }), {
      imageOrientation: 'from-image',
    })
    const canvas = canvasOf(picture.width, picture.height)
    canvas.getContext('2d')?.drawImage(picture, 0, 0)
    picture.close()
    const blob = await new Promise<Blob | null>((resolve) =>
      canvas.toBlob(resolve, mediaType, quality),
    )
    if (!blob || blob.size === 0) return refused
    return ok({ bytes: new Uint8Array(await blob.arrayBuffer()), mediaType: blob.type })
  } catch {
    return refused
  }
}

function canvasOf(width: number, height: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  return canvas
}

const known = [17, 132, 201, 255]

/** Whether what is drawn is what is read: browsers that hide from fingerprinting give out noise. */
function tellsPixels(): boolean {
  const context = canvasOf(4, 4).getContext('2d', { willReadFrequently: true })
  if (!context) return false
  context.fillStyle = `rgb(${known.slice(0, 3).join(' ')})`
  context.fillRect(0, 0, 4, 4)
  const { data } = context.getImageData(0, 0, 4, 4)
  return data.every((value, at) => value === known[at % 4])
}
