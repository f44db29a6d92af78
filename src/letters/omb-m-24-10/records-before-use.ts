import type { LetterRecords } from '#schemas/letter-template.ts'

/** What would show the practices that are due before use, in the memo's terms. */
export const recordsBeforeUse: Readonly<Record<string, LetterRecords>> = {
  'iv-a': {
    must: [
      'The AI impact assessment in every dated version, with the parts on purpose and expected benefit, on potential risks, and on the quality and fitness of the data',
      'Records of what the agency does beyond the minimum practices to reduce the risks',
      'Records of how the data was collected and prepared, where it came from, how representative it is, and which gaps were found, including data sheets and model cards from vendors',
      'Records on whether data kept by the Federal Government can be an open government data asset',
    ],
    should: [
      'Metrics and qualitative analysis of the expected benefit, with any comparison to other ways to do the task',
      'The list of stakeholders most affected, the analysis of how the AI and the wider system could fail, and records on risks to underserved communities',
      'The record that weighs the expected benefits against the potential risks, and the decision that followed',
    ],
  },
  'iv-a-01':
    'The completed AI impact assessment, with its date, its authors and all earlier versions',
  'iv-a-02': 'The version history of the impact assessment, and later decisions that rest on it',
  'iv-a-03':
    'The statement of intended purpose and expected benefit, with the metrics or analysis behind it',
  'iv-a-04':
    'The measures of good outcomes, with their starting points, goals and results after deployment',
  'iv-a-05':
    'The qualitative analysis of expected outcomes, and of why AI suits the task better than other ways',
  'iv-a-06':
    'The definition of the target variable, and the reasons why it stands for the real-world outcome',
  'iv-a-07': 'The record of potential risks: the risk part of the assessment and any risk register',
  'iv-a-08':
    'Records of steps taken beyond the minimum practices to help reduce risks, or the statement that there are none',
  'iv-a-09': 'The list of stakeholders who will be most affected by the use of the system',
  'iv-a-10':
    'The assessment of how the AI and the broader system could fail, alone and through the people who use them',
  'iv-a-11': 'Records that assess potential risks to underserved communities',
  'iv-a-12':
    'The record that weighs expected benefits against potential risks, and the decision made on it',
  'iv-a-13':
    'The assessment of the quality of the data used to design, develop, train, test and operate the AI, and of its fitness for the purpose',
  'iv-a-14':
    'Requests to vendors for descriptive information on the data, and what the vendors gave',
  'iv-a-15':
    'Records of how the data was collected and prepared, with the provenance of the data used to train, fine-tune or operate the AI',
  'iv-a-16':
    'Records of the quality of the data and of how representative it is for its intended purpose',
  'iv-a-17':
    'Any analysis of whether the data can produce or worsen unfair outcomes, for instance through past discrimination',
  'iv-a-18':
    'Records of how the data is relevant to the task being automated, and why it can be expected to help',
  'iv-a-19':
    'Records on whether the data covers the range of real-world inputs, and on how gaps and shortcomings were addressed',
  'iv-a-20':
    'Records on whether data that the Federal Government maintains can be disclosed as an open government data asset',
  'iv-a-21':
    'The part of the impact assessment that records any use of data about classes that federal nondiscrimination law protects',
  'iv-b': {
    must: [
      'The plan and the report of testing for performance in a real-world context, with the data set, the sample size and the error rates',
      'Where the agency has no access to code, models or data: records of the other test methods, such as trial queries and their outputs, or results of the vendor on agency data',
    ],
    should: [
      'Records of how test conditions mirror the conditions of use, and of feedback from operators, reviewers, employees and people who use the service',
      'The record that sets test results beside the expected benefits and the risks, and the decision made on it; plans and reports of pilots and limited releases',
    ],
  },
  'iv-b-01':
    'The report of real-world testing of the AI and of the components that rely on it, with data, sample size and error rates',
  'iv-b-02': 'Records of the standards or best practices that the testing followed',
  'iv-b-03':
    'Feedback on testing from operators, reviewers, employees and customers, and records of what changed because of it',
  'iv-b-04': 'Records that compare the conditions of the tests with the conditions of real use',
  'iv-b-05':
    'The record that sets the test results beside the expected benefits and the risks, and the decision made on it',
  'iv-b-06':
    'Where the agency has no access to code, models or data: records of trial queries and outputs, or of vendor results on agency data',
  'iv-b-07': 'Plans and reports of pilots and limited releases, with their safeguards',
  'iv-c': {
    must: [
      'The independent evaluation of the AI, with its date, its author, its author’s office, and the list of documents reviewed',
      'The file of the release or oversight process that the evaluation was part of, such as the authorization to operate (ATO), and minutes of any AI oversight board on this system',
      'Records on whether the reviewing authority had a direct part in developing the system',
    ],
  },
  'iv-c-01':
    'The review of the AI documentation by the Chief AI Officer, an AI oversight board or another office, with its conclusions',
  'iv-c-02':
    'The list of documents reviewed, with the dates of the impact assessment and of the test results among them',
  'iv-c-03':
    'The file of the release or oversight process, such as the authorization to operate (ATO), that holds the evaluation',
  'iv-c-04':
    'Records on whether the reviewing authority was directly involved in developing the system',
  'v-a': {
    must: [
      'The list of model inputs that marks data about protected classes, as it stands in the impact assessment',
      'Results and error rates by demographic group from a real-world context, with the number of people in each group',
      'Records of steps to mitigate disparities, with results before and after',
      'Any decision to stop or to go on using the AI in view of the risk of unlawful discrimination',
    ],
    should: [
      'The check of whether inputs act as proxies for protected traits',
      'The place where documents on the decision whether to stop were disclosed to the public',
    ],
  },
  'v-a-01':
    'The record of each use of data about classes that federal nondiscrimination law protects, with the part of the impact assessment that holds it',
  'v-a-02':
    'The assessment of whether the model could use other attributes as proxies for a protected trait',
  'v-a-03':
    'Results and error rates by demographic group from a real-world context, with the number of people in each group',
  'v-a-04': 'Records of steps to mitigate disparities, with results before and after',
  'v-a-05':
    'Any decision to stop or to go on using the AI for agency decisions where the risk of unlawful discrimination was not mitigated',
  'v-a-06':
    'Documents on the decision whether to stop, and the place where they were disclosed to the public',
  'v-b': {
    must: [
      'The plan for consulting affected and underserved communities, with the groups contacted, the dates, the methods and the questions asked, including on opt-out and the other minimum practices',
      'Requests for public comment, notices of hearings, surveys, usability tests, and outreach to federal employee groups and unions about this AI',
      'The feedback received, and records of how it informed decisions about the AI',
    ],
    should: [
      'The conclusion on whether use in this context would do more harm than good, and the decision made on it',
      'Records on risks of consulting, on later consultations, and on clearance under the Paperwork Reduction Act',
    ],
  },
  'v-b-01':
    'Records of each consultation with affected communities, including underserved ones: dates, groups and notes',
  'v-b-02': 'Requests for public feedback in the design, development and use of the AI',
  'v-b-03': 'The feedback received, and records of how it informed decisions about the AI',
  'v-b-04':
    'The questions put to communities about the minimum practices themselves, such as opt-out procedures',
  'v-b-05':
    'Records of usability tests, requests for comment, surveys, public meetings and outreach to employee groups and unions, with what was said',
  'v-b-06': 'Records on risks of consulting, and on the representative groups consulted instead',
  'v-b-07': 'Records of later consultations, with what prompted them',
  'v-b-08':
    'The conclusion on whether use in this context would do more harm than good, and the decision made on it',
  'v-b-09':
    'Correspondence with OMB on clearance of the consultation under the Paperwork Reduction Act',
}
