import type { Column, Layout } from './layout.ts'

/** Column id | header of the first edition | header of the second edition, which is the question. */
const published = `
use-case-name | 2_use_case_name | Use Case Name
agency | 3_agency | Agency
abr | 3_abr | Agency Abbreviation
bureau | 4_bureau | Bureau
topic-area | 8_topic_area | Use Case Topic Area
topic-area-other | 8_question_type | Other (Use Case Topic Area)
commercial-ai | 10_commercial_ai | Is the AI use case found in the below list of general commercial AI products and services?
purpose-benefits | 11_purpose_benefits | What is the intended purpose and expected benefits of the AI?
outputs | 12_outputs | Describe the AI system’s outputs.
dev-stage | 16_dev_stage | Stage of Development
impact-type | 17_impact_type | Is the AI use case rights-impacting, safety-impacting, both, or neither?
date-initiated | 18_date_initiated | Date Initiated
date-acq-dev-began | 19_date_acq_dev_began | Date when Acquisition and/or Development began
date-implemented | 20_date_implemented | Date Implemented
date-retired | 21_date_retired | Date Retired
dev-method | 22_dev_method | Was the AI system involved in this use case developed (or is it to be developed) under contract(s) or in-house?
contract-piids | 23_contract_piids | Provide the Procurement Instrument Identifier(s) (PIID) of the contract(s) used.
hisp-support | 24_hisp_support | Is this AI use case supporting a High-Impact Service Provider (HISP) public-facing service?
hisp-name | 25_hisp_name | Which HISP is the AI use case supporting?
public-service | 26_public_service | Which public-facing service is the AI use case supporting?
public-info | 27_public_info | Does this AI use case disseminate information to the public?
iqa-compliance | 28_iqa_compliance | How is the agency ensuring compliance with Information Quality Act guidelines, if applicable?
contains-pii | 29_contains_pii | Does this AI use case involve personally identifiable information (PII) that is maintained by the agency?
saop-review | 30_saop_review | Has the Senior Agency Official for Privacy (SAOP) assessed the privacy risks associated with this AI use case?
data-catalog | 31_data_catalog | Do you have access to an enterprise data catalog or agency-wide data repository that enables you to identify whether or not the necessary datasets exist and are ready to develop your use case?
data-catalog-other | 31_question_type | If Other, please explain.
agency-data | 33_agency_data | Describe any agency-owned data used to train, fine-tune, and/or evaluate performance of the model(s) used in this use case.
data-docs | 34_data_docs | Is there available documentation for the model training and evaluation data that demonstrates the degree to which it is appropriate to be used in analysis or for making predictions?
demo-features | 35_demo_features | Which, if any, demographic variables does the AI use case explicitly use as model features?
demo-features-other | 35_question_type | If Other, please explain.
custom-code | 37_custom_code | Does this project include custom-developed code?
code-access | 38_code_access | Does the agency have access to the code associated with the AI use case?
code-link | 39_code_link | If the code is open-source, provide the link for the publicly available source code.
has-ato | 40_has_ato | Does this AI use case have an associated Authority to Operate (ATO) for an AI system?
system-name | 41_system_name | System Name
dev-tools-wait | 42_dev_tools_wait | How long have you waited for the necessary developer tools to implement the AI use case?
infra-provisioned | 43_infra_provisioned | For this AI use case, is the required IT infrastructure provisioned via a centralized intake form or process inside the agency?
infra-provisioned-other | 43_question_type | If Other, please explain.
compute-request | 45_compute_request | Do you have a process in place to request access to computing resources for model training and development of the AI involved in this use case?
compute-request-other | 45_question_type | If Other, please explain.
timely-resources | 47_timely_resources | Has communication regarding the provisioning of your requested resources been timely?
timely-resources-other | 47_question_type | If Other, please explain.
existing-reuse | 49_existing_reuse | How are existing data science tools, libraries, data products, and internally-developed AI infrastructure being re-used for the current AI use case?
internal-review | 50_internal_review | Has information regarding the AI use case, including performance metrics and intended use of the model, been made available for review and feedback within the agency?
extension-request | 51_extension_request | Has your agency requested an extension to implement the minimum risk management practices for this AI use case?
impact-assessment | 52_impact_assessment | Has an AI impact assessment been conducted for this AI use case?
real-world-testing | 53_real_world_testing | Has the AI use case been tested in operational or real-world environments to understand the performance and impact it may have on affected individuals or communities?
key-risks | 54_key_risks | What are the key risks from using the AI for this particular use case and how were they identified?
independent-eval | 55_independent_eval | Has an independent evaluation of the AI use case been conducted?
monitor-postdeploy | 56_monitor_postdeploy | Is there a process to monitor performance of the AI system’s functionality and changes to its impact on rights or safety as part of the post-deployment plan for the AI use case?
autonomous-impact | 57_autonomous_impact | For this particular use case, can the AI carry out a decision or action without direct human involvement that could result in a significant impact on rights or safety?
autonomous-impact-other | 57_question_type | If Other, please explain.
ai-notice | 59_ai_notice | How is the agency providing reasonable and timely notice regarding the use of AI when people interact with an AI-enabled service as a result of this AI use case?
ai-notice-other | 59_question_type | If Other, please explain.
adverse-impact | 61_adverse_impact | Is the AI used to significantly influence or inform decisions or actions that could have an adverse or negative impact on specific individuals or groups?
disparity-mitigation | 62_disparity_mitigation | What steps has the agency taken to detect and mitigate significant disparities in the model’s performance across demographic groups for this AI use case?
stakeholder-consult | 63_stakeholder_consult | What steps has the agency taken to consult and incorporate feedback from groups affected by this AI use case?
stakeholder-consult-other | 63_question_type | If Other, please explain.
appeal-process | 65_appeal_process | Is there an established fallback and escalation process for this AI use case in the event that an impacted individual or group would like to appeal or contest the AI system’s outcome?
no-appeal-reason | 66_no_appeal_reason | If No, please explain.
opt-out | 67_opt_out | Where practicable and consistent with applicable law and governmentwide policy, is there an established mechanism for individuals to opt-out from the AI functionality in favor of a human alternative?
opt-out-other | 67_question_type | If Other, please explain.
`

/** Columns in which the agency could pick several options. */
const lists = ['demo-features', 'ai-notice', 'stakeholder-consult']

function toColumn(line: string, at: number, lines: readonly string[]): Column {
  const [id = '', machineName = '', question = ''] = line.split(' | ')
  const explains = /_question_type$|_no_appeal_reason$/.test(machineName)
  return {
    id,
    question,
    headers: [question, machineName],
    ...(explains && { explains: lines[at - 1]?.split(' | ')[0] ?? '' }),
    ...(lists.includes(id) && { list: true }),
  }
}

/**
 * The consolidated 2024 inventory (OMB, ombegov/2024-Federal-AI-Use-Case-Inventory). Its second edition
 * asks the questions in the header; the first has machine names, which agencies keep in their own files.
 */
export const omb2024: Layout = {
  id: 'omb-2024',
  title: '2024 consolidated federal AI use case inventory',
  agencyTitle: '2024 AI use case inventory',
  author: 'Office of Management and Budget',
  editions: [{ published: '2025-01-23' }, { published: '2024-12-18' }],
  columns: published.trim().split('\n').map(toColumn),
  roles: {
    name: 'use-case-name',
    agency: 'agency',
    agencyAbbreviation: 'abr',
    component: 'bureau',
    impact: 'impact-type',
    stage: 'dev-stage',
  },
  impacts: [
    { begins: 'rights-impacting', impact: 'rights' },
    { begins: 'safety-impacting', impact: 'safety' },
    { begins: 'both', impact: 'both' },
    { begins: 'neither', impact: 'neither' },
  ],
}
