import type { InventoryRow } from '#schemas/assessment.ts'
import { anId } from './an-assessment.ts'

/** A row of the town's list as `aFramework` reads it: studied, with the appeal left blank. */
export const aKeptRow = (parts: Partial<InventoryRow> = {}): InventoryRow => ({
  id: anId(500),
  source: anId(100),
  layout: 'omb-2024',
  row: 7,
  cells: { 'use-case-name': 'Turnstile', 'impact-assessment': 'Yes' },
  otherCells: 'blank',
  ...parts,
})
