import type { CaseSource } from '#schemas/case.ts'

/** Documents that several cases cite. `link` is empty where no address is known for certain. */
export const inventory2023: CaseSource = {
  id: 'inventory-2023',
  kind: 'inventory',
  title: '2023 consolidated federal AI use case inventory',
  author: 'Office of Management and Budget',
  date: '',
  link: 'https://github.com/ombegov/2024-Federal-AI-Use-Case-Inventory',
  voice: 'agency',
}

/** Second edition, which asks the questions in its headers. */
export const inventory2024: CaseSource = {
  id: 'inventory-2024',
  kind: 'inventory',
  title: '2024 consolidated federal AI use case inventory',
  author: 'Office of Management and Budget',
  date: '2025-01-23',
  link: 'https://github.com/ombegov/2024-Federal-AI-Use-Case-Inventory',
  voice: 'agency',
}

export const inventory2025: CaseSource = {
  id: 'inventory-2025',
  kind: 'inventory',
  title: '2025 consolidated federal AI use case inventory',
  author: 'Office of Management and Budget',
  date: '2026-04',
  link: 'https://github.com/ombegov/2025-Federal-Agency-AI-Use-Case-Inventory',
  voice: 'agency',
}

export const coalitionLetter: CaseSource = {
  id: 'coalition-letter',
  kind: 'other',
  title:
    'Cancel DHS Use of AI Technologies for Immigration Enforcement and Adjudication by December 1, 2024',
  author: 'Just Futures Law and more than 140 other organizations',
  date: '2024-09',
  link: '',
  voice: 'independent',
}
