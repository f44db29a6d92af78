import type { Citation, Option } from '#schemas/question.ts'

const citation: Citation = { section: '§6 “Rights-Impacting AI”', pages: '29' }

const civil = { group: 'Civil rights, civil liberties and privacy', citation }
const equal = { group: 'Equal opportunities', citation }
const critical = { group: 'Critical government resources and services', citation }
const further = 'Not named in the memo’s rights list'

/** The rights and opportunities that the memo's definition names, then others that are often at stake. */
export const namedRights: Option[] = [
  { value: 'civil-rights', label: 'Civil rights', ...civil },
  { value: 'civil-liberties', label: 'Civil liberties', ...civil },
  { value: 'privacy', label: 'Privacy', ...civil },
  { value: 'speech', label: 'Freedom of speech', ...civil },
  { value: 'voting', label: 'Voting', ...civil },
  { value: 'autonomy', label: 'Human autonomy', ...civil },
  { value: 'discrimination', label: 'Protection from discrimination', ...civil },
  { value: 'punishment', label: 'Protection from excessive punishment', ...civil },
  { value: 'surveillance', label: 'Protection from unlawful surveillance', ...civil },
  { value: 'education', label: 'Education', ...equal },
  { value: 'housing', label: 'Housing', ...equal },
  { value: 'insurance', label: 'Insurance', ...equal },
  { value: 'credit', label: 'Credit', ...equal },
  { value: 'employment', label: 'Employment', ...equal },
  { value: 'other-program', label: 'Another program with equal opportunity protections', ...equal },
  { value: 'healthcare', label: 'Healthcare', ...critical },
  { value: 'financial-services', label: 'Financial services', ...critical },
  { value: 'public-housing', label: 'Public housing', ...critical },
  { value: 'social-services', label: 'Social services', ...critical },
  { value: 'transportation', label: 'Transportation', ...critical },
  { value: 'essential-goods', label: 'Essential goods and services', ...critical },
  {
    value: 'other-resource',
    label: 'Another critical government resource or service',
    ...critical,
  },
  {
    value: 'liberty',
    label: 'Liberty: freedom from detention and physical restraint',
    hint: 'The memo’s list of civil liberties is open (“including but not limited to”).',
    group: further,
  },
  { value: 'fair-process', label: 'Fair process: notice, a hearing, an appeal', group: further },
  { value: 'asylum', label: 'Asylum and protection from return to harm', group: further },
  { value: 'family', label: 'Family unity', group: further },
  { value: 'movement', label: 'Freedom of movement', group: further },
  {
    value: 'safety',
    label: 'Life, health and bodily safety',
    hint: 'Named in the memo’s definition of safety-impacting AI.',
    group: further,
    citation: { section: '§6 “Safety-Impacting AI”', pages: '30' },
  },
  { value: 'other', label: 'Another right', group: further },
]
