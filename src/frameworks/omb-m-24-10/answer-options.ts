import type { Option } from '#schemas/question.ts'

export const yesNoUnsure: Option[] = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
  { value: 'unsure', label: 'Not sure' },
]

/** For the facts that the memo demands of a record: a blank record is not a "no". */
export const onRecord: Option[] = [
  { value: 'yes', label: 'Yes, the record shows it' },
  { value: 'no', label: 'No, the record shows otherwise' },
  { value: 'not-shown', label: 'Nothing on the record shows it' },
]
