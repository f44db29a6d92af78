import { wordsOf } from '#src/export/pdf/words.ts'

export const say = wordsOf({ language: 'en' })
