import { PdfFault } from './pdf-fault.ts'

/** Bounds on one reading, so that a hostile file costs seconds and not the device. */
export type PdfLimits = {
  /** Milliseconds. */
  readonly time: number
  /** Bytes of the file itself. */
  readonly size: number
  /** Bytes that may come out of compressed streams, all together. */
  readonly unpacked: number
  /** Objects and cross-reference entries that may be read. */
  readonly values: number
  /** Milliseconds from any fixed point, never running backwards. */
  readonly clock: () => number
}

export const defaultLimits: PdfLimits = {
  time: 30_000,
  size: 200 * 1024 * 1024,
  unpacked: 256 * 1024 * 1024,
  values: 4_000_000,
  clock: () => performance.now(),
}

export type PdfBudget = {
  /** Called for every object read; leaves the reading when the time is over. */
  readonly step: () => void
  /** Called before and after work that may be long; leaves the reading when the time is over. */
  readonly look: () => void
  readonly unpack: (bytes: number) => void
}

const STEPS_BETWEEN_LOOKS = 256

export function createBudget(limits: PdfLimits): PdfBudget {
  const start = limits.clock()
  let steps = 0
  let unpacked = 0
  const look = (): void => {
    if (limits.clock() - start > limits.time) throw new PdfFault({ kind: 'out-of-time' })
  }
  return {
    look,
    step() {
      steps += 1
      if (steps > limits.values)
        throw new PdfFault({ kind: 'too-large', size: steps, limit: limits.values })
      if (steps % STEPS_BETWEEN_LOOKS === 0) look()
    },
    unpack(bytes) {
      unpacked += bytes
      if (unpacked > limits.unpacked)
        throw new PdfFault({ kind: 'too-large', size: unpacked, limit: limits.unpacked })
    },
  }
}
