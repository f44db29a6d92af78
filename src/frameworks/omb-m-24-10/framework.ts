import type { FrameworkParts } from '#schemas/framework-shape.ts'
import { contradictions } from './contradictions.ts'
import { glossary } from './glossary.ts'
import { inventory2024 } from './inventory-2024.ts'
import { inventory2025 } from './inventory-2025.ts'
import { method } from './method.ts'
import { proposals } from './proposals.ts'
import { roles } from './roles.ts'
import { verdicts } from './rules.ts'
import { system } from './sections/10-system.ts'
import { coverage } from './sections/12-coverage.ts'
import { data } from './sections/20-data.ts'
import { people } from './sections/22-people.ts'
import { rights } from './sections/24-rights.ts'
import { records } from './sections/30-records.ts'
import { beforeUse } from './sections/40-before-use.ts'
import { whileInUse } from './sections/50-while-in-use.ts'

/** OMB Memorandum M-24-10 as a questionnaire: pure data, parsed when it is loaded. */
export const ombM2410: FrameworkParts = {
  format: 'plumbline-framework/2',
  id: 'omb-m-24-10',
  version: '1.1.0',
  language: 'en',
  title: 'OMB M-24-10: minimum practices for rights- and safety-impacting AI',
  shortTitle: 'M-24-10',
  standing:
    'M-24-10 is not in force. It was rescinded and replaced by M-25-21 on 3 April 2025. It is used here as a yardstick: on most points it is stricter than the memo that replaced it.',
  sources: [
    {
      id: 'm-24-10',
      title:
        'Advancing Governance, Innovation, and Risk Management for Agency Use of Artificial Intelligence',
      shortTitle: 'M-24-10',
      author: 'Office of Management and Budget',
      date: '2024-03-28',
      standing: 'Rescinded and replaced by M-25-21 on 3 April 2025.',
    },
    {
      id: 'omb-2024-guidance',
      title: 'Guidance for 2024 Agency Artificial Intelligence Reporting per EO 14110',
      shortTitle: 'OMB 2024 inventory guidance',
      author: 'Office of Management and Budget',
      date: '2024-08-14',
      standing:
        'For the inventories of 2024. The order it was issued under was revoked on 20 January 2025.',
    },
    {
      id: 'm-25-21',
      title: 'Accelerating Federal Use of AI through Innovation, Governance, and Public Trust',
      shortTitle: 'M-25-21',
      author: 'Office of Management and Budget',
      date: '2025-04-03',
      standing: 'Replaced M-24-10. Cited here only for that.',
    },
  ],
  roles,
  sections: [system, coverage, data, people, rights, records, beforeUse, whileInUse],
  proposals,
  verdicts,
  method,
  inventoryMaps: [inventory2024, inventory2025],
  contradictions,
  glossary,
}
