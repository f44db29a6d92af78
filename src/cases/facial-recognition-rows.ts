import type { QuotedRow } from '#schemas/case.ts'

/** What the rows of single uses say on category, harm, appeal and opt-out; compare them by row number. */
export const facialRecognitionRows: QuotedRow[] = [
  {
    source: 'inventory-2024',
    layout: 'omb-2024',
    row: 51,
    cells: {
      'use-case-name': 'Supervised Traveler Identity Verification Services (Officer Initiated)',
      'dev-stage': 'Operation and Maintenance',
      'impact-type': 'Rights-Impacting',
      'adverse-impact': 'No',
      'disparity-mitigation':
        'The threshold for the biometric matching was tested extensively with a variety of face types for several months to establish a match threshold for the identification.',
      'appeal-process': 'Yes',
      'opt-out': 'Yes',
    },
    otherCells: 'not-quoted',
  },
  {
    source: 'inventory-2024',
    layout: 'omb-2024',
    row: 54,
    cells: {
      'use-case-name': 'Mobile Traveler Identity Verification',
      'dev-stage': 'Operation and Maintenance',
      'impact-type': 'Neither',
      'adverse-impact': '',
      'disparity-mitigation': '',
      'appeal-process': '',
      'opt-out': '',
    },
    otherCells: 'not-quoted',
  },
  {
    source: 'inventory-2024',
    layout: 'omb-2024',
    row: 55,
    cells: {
      'use-case-name': 'Traveler Identity Verification Services (Vetting)',
      'dev-stage': 'Operation and Maintenance',
      'impact-type': 'Rights-Impacting',
      'adverse-impact': 'No',
      'disparity-mitigation':
        'The threshold for the biometric matching was tested extensively with a variety of face types for several months to establish a match threshold for the identification.',
      'appeal-process': 'Yes',
      'opt-out':
        'No – This AI use case is not subject to the opt-out requirement because the AI functionality is solely used for the prevention, detection, and investigation of fraud or cybersecurity incidents, or the conduct of a criminal investigation.',
    },
    otherCells: 'not-quoted',
  },
  {
    source: 'inventory-2024',
    layout: 'omb-2024',
    row: 61,
    cells: {
      'use-case-name': 'Unified Processing/Mobile Intake',
      'dev-stage': 'Operation and Maintenance',
      'impact-type': 'Rights-Impacting',
      'adverse-impact': 'No',
      'disparity-mitigation':
        'The threshold for the biometric matching was tested extensively with a variety of face types for several months to establish a match threshold for the identification.',
      'appeal-process': 'Yes',
      'opt-out':
        'No – This AI use case is not subject to the opt-out requirement because the AI functionality is solely used for the prevention, detection, and investigation of fraud or cybersecurity incidents, or the conduct of a criminal investigation.',
    },
    otherCells: 'not-quoted',
  },
  {
    source: 'inventory-2024',
    layout: 'omb-2024',
    row: 106,
    cells: {
      'use-case-name': 'Facial Recognition Service',
      'dev-stage': 'Retired',
      'impact-type': '',
      'date-retired': 'N/A - Deconsolidation of several use cases',
    },
    otherCells: 'not-quoted',
  },
  {
    source: 'inventory-2024',
    layout: 'omb-2024',
    row: 151,
    cells: {
      'use-case-name':
        'Credential Authentication Technology with Camera System (CAT-2) and AutoCAT (CAT-2 in an e-gate form factor)',
      'dev-stage': 'Operation and Maintenance',
      'impact-type': 'Rights-Impacting',
      'adverse-impact': 'No',
      'disparity-mitigation': 'Test and Evaluation and continuous monitoring.',
      'appeal-process': 'Yes',
      'opt-out': 'Yes',
    },
    otherCells: 'not-quoted',
  },
  {
    source: 'inventory-2024',
    layout: 'omb-2024',
    row: 167,
    cells: {
      'use-case-name':
        'USCIS  Consular Consolidated Database (CCD) Facial Recognition (FR) On Demand Report (VISA Only)',
      'dev-stage': 'Operation and Maintenance',
      'impact-type': 'Rights-Impacting',
      'adverse-impact': '',
      'disparity-mitigation': '',
      'appeal-process': '',
      'opt-out': '',
    },
    otherCells: 'not-quoted',
  },
  {
    source: 'inventory-2024',
    layout: 'omb-2024',
    row: 180,
    cells: {
      'use-case-name':
        'I-765 - USCIS Facial Recognition through IDENT (1:1 Face Recognition/Validation)',
      'dev-stage': 'Operation and Maintenance',
      'impact-type': 'Rights-Impacting',
      'adverse-impact': 'No',
      'disparity-mitigation':
        'The development of the face matching AI by the vendor began several years ago and it has been continuously updated since. . The algorithms are industry leading as measured by NIST’s Face Recognition Technology Evaluation (FRTE) n:1 benchmark. All testing met or exceeded expectations. [Meets § 5(c)(iv)(B)]',
      'appeal-process': 'Yes',
      'opt-out':
        'No – There is law or governmentwide guidance that restricts opt-out for this context.',
    },
    otherCells: 'not-quoted',
  },
  {
    source: 'inventory-2025',
    layout: 'omb-2025',
    row: 33,
    cells: {
      id: 'DHS-2729',
      'use-case-name':
        'Facial Recognition for National Security and Transnational Criminal Organizations',
      'development-stage': 'Pilot',
      'is-high-impact': 'Presumed High-Impact, but Not High-impact',
      'vendor-name': 'Clearview AI',
      'hi-appeal-process': '',
    },
    otherCells: 'not-quoted',
  },
  {
    source: 'inventory-2025',
    layout: 'omb-2025',
    row: 143,
    cells: {
      id: 'DHS-2457',
      'use-case-name': 'Facial Recognition for Locating Vulnerable Populations',
      'development-stage': 'Deployed',
      'is-high-impact': 'High-impact',
      'hi-appeal-process': 'Not Applicable',
    },
    otherCells: 'not-quoted',
  },
  {
    source: 'inventory-2025',
    layout: 'omb-2025',
    row: 144,
    cells: {
      id: 'DHS-2458',
      'use-case-name': 'Facial Recognition for National Security Investigations',
      'development-stage': 'Deployed',
      'is-high-impact': 'High-impact',
      'vendor-name': 'Law Enforcement Sensitive (LES)',
      'hi-appeal-process': 'Not Applicable',
    },
    otherCells: 'not-quoted',
  },
  {
    source: 'inventory-2025',
    layout: 'omb-2025',
    row: 145,
    cells: {
      id: 'DHS-2459',
      'use-case-name':
        'Facial Recognition for Investigations of Transnational Criminal Organizations',
      'development-stage': 'Deployed',
      'is-high-impact': 'High-impact',
      'hi-appeal-process': 'Not Applicable',
    },
    otherCells: 'not-quoted',
  },
  {
    source: 'inventory-2025',
    layout: 'omb-2025',
    row: 149,
    cells: {
      id: 'DHS-362',
      'use-case-name':
        'Facial Recognition for Investigations of Child Sexual Exploitation and Abuse',
      'development-stage': 'Deployed',
      'is-high-impact': 'High-impact',
      'hi-appeal-process': 'Not Applicable',
    },
    otherCells: 'not-quoted',
  },
  {
    source: 'inventory-2025',
    layout: 'omb-2025',
    row: 147,
    cells: {
      id: 'DHS-2577',
      'use-case-name': 'Mobile Fortify',
      'development-stage': 'Deployed',
      'is-high-impact': 'High-impact',
      'operational-date': '2025-05-20 00:00:00',
      'hi-assessment-completed': 'In-progress',
      'hi-appeal-process': 'Appeal Process In-progress',
    },
    otherCells: 'not-quoted',
  },
]
