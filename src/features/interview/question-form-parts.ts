import type { Control, UseFormGetValues, UseFormRegister } from 'react-hook-form'
import type { Answer, Answers } from '#schemas/assessment.ts'

/** What a question needs of the page's form. */
export type QuestionFormParts = {
  control: Control<Answers>
  register: UseFormRegister<Answers>
  getValues: UseFormGetValues<Answers>
  /** Changes an answer from outside its control; works after the page was left, too. */
  change: (question: string, answer: Answer) => void
}
