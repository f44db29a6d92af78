import type { Column, Layout } from './layout.ts'

const column = (header: string, question: string, traits: Pick<Column, 'list'> = {}): Column => ({
  id: header.toLowerCase().replaceAll('_', '-'),
  question,
  headers: [header],
  ...traits,
})

/**
 * The individually reported use cases of 2025 (OMB, ombegov/2025-Federal-Agency-AI-Use-Case-Inventory).
 * Questions are those of its data dictionary, without the practice that it names after some of them;
 * OMB itself filled in the two agency columns.
 */
export const omb2025: Layout = {
  id: 'omb-2025',
  title: '2025 consolidated federal AI use case inventory',
  agencyTitle: '2025 AI use case inventory',
  author: 'Office of Management and Budget',
  editions: [{ published: '2026-04' }],
  columns: [
    column('agency', 'Agency abbreviation'),
    column('agency_name', 'Agency'),
    column('id', 'Use Case ID [Agency Abbrev.] – [#]'),
    column('use_case_name', 'Use Case Name'),
    column('agency_bureau', 'Bureau/Component'),
    column('contact_email', 'Email Address'),
    column('is_withheld', 'Should this AI use case be withheld from public reporting?'),
    column('development_stage', 'Stage of Development'),
    column('is_high_impact', 'Is the AI use case high-impact?'),
    column('HI_justification', 'Justification'),
    column('topic_area', 'Use Case Topic Area'),
    column('classification', 'AI Classification'),
    column('problem_solved', 'What problem is the AI intended to solve?'),
    column(
      'benefits',
      'What are the expected benefits and positive outcomes from the AI for an agency’s mission and/or the general public?',
    ),
    column('system_outputs', 'Describe the AI system’s outputs.'),
    column(
      'operational_date',
      'Date when AI use case became operational or the pilot’s start date',
    ),
    column(
      'contracting_usage',
      'Was the system involved in this use case purchased from a vendor or developed under contract(s) or in-house?',
    ),
    column('vendor_name', 'Vendor(s) Name'),
    column('have_ato', 'Does this AI use case have an associated Authorization to Operate (ATO)?'),
    column('system_name_ato', 'System(s) Name'),
    column(
      'data_description',
      'Describe any data used to train, fine-tune, and/or evaluate performance of the model(s) used in this use case.',
    ),
    column(
      'link_to_data',
      'If the data is required to be publicly disclosed as an open government data asset, provide a link to the entry on the Federal Data Catalog.',
    ),
    column(
      'has_pii',
      'Does this AI use case involve personally identifiable information (PII) that is maintained by the agency?',
    ),
    column(
      'pia_url',
      'If publicly available, provide the link to the AI use case’s associated Privacy Impact Assessment (PIA).',
    ),
    column(
      'demographic_features',
      'Which, if any, demographic variables does the AI use case explicitly use as model features?',
      { list: true },
    ),
    column('has_custom_code', 'Does this project include custom-developed code?'),
    column(
      'code_url',
      'If the code is open source, provide the link for the publicly available source code.',
    ),
    column(
      'hi_testing_conducted',
      'Has pre-deployment testing been conducted for this AI use case?',
    ),
    column(
      'hi_assessment_completed',
      'Has an AI impact assessment been completed for this AI use case?',
    ),
    column(
      'hi_potential_impacts',
      'What are the potential impacts of using the AI for this particular use case and how were they identified?',
    ),
    column('hi_independent_review', 'Has as independent review of the AI use case been conducted?'),
    column(
      'hi_ongoing_monitoring',
      'Is there a process to conduct ongoing monitoring to identify any adverse impacts to the performance and security of the AI functionality, as well as to privacy, civil rights, and civil liberties?',
    ),
    column(
      'hi_training_established',
      'Has the agency established sufficient and periodic training for operators of the AI to interpret and act on the its output and managed associated risks?',
    ),
    column(
      'hi_failsafe_presence',
      'Does this AI use case have an appropriate fail-safe that minimizes the risk of significant harm?',
    ),
    column(
      'hi_appeal_process',
      'Is there an established appeal process in the event that an impacted individual would like to appeal or contest the AI system’s outcome?',
    ),
    column(
      'hi_public_consultation',
      'What steps has the agency taken to consult and incorporate feedback from end users of this AI use case and the public?',
      { list: true },
    ),
  ],
  roles: {
    name: 'use-case-name',
    agency: 'agency-name',
    agencyAbbreviation: 'agency',
    component: 'agency-bureau',
    impact: 'is-high-impact',
    stage: 'development-stage',
    useCaseId: 'id',
  },
  impacts: [
    { begins: 'high-impact', impact: 'high' },
    { begins: 'presumed high-impact', impact: 'presumed-not-high' },
    { begins: 'not high-impact', impact: 'not-high' },
  ],
}
