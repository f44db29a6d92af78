import { describe, expect, test } from 'vitest'
import { damaged, PdfFault } from '#src/signing/pdf-fault.ts'

describe('a fault', () => {
  test('carries what went wrong and where', () => {
    const fault = damaged(17, 'a string does not end')
    expect(fault).toBeInstanceOf(PdfFault)
    expect(fault.problem).toEqual({ kind: 'damaged', at: 17, what: 'a string does not end' })
    expect(fault.message).toBe('damaged')
  })
})
