import { DaySchema } from '#schemas/condition.ts'

const time = /(?:[ T]\d{1,2}:\d{2}(?::\d{2})?)?$/.source
const monthFirst = new RegExp(`^(\\d{1,2})/(\\d{1,2})/(\\d{4})${time}`)
const yearFirst = new RegExp(`^(\\d{4})-(\\d{2})-(\\d{2})${time}`)

/**
 * `2/1/2019` and `2019-02-01 00:00:00` → `2019-02-01`. Undefined for anything that names no single day:
 * `Feb-19` and `19-Feb` may be a month or a day without a year, `02/2019` and `2019` are no day.
 */
export function reportedDay(text: string): string | undefined {
  const american = monthFirst.exec(text)
  const [year = '', month = '', day = ''] = american
    ? [american[3], american[1], american[2]]
    : (yearFirst.exec(text)?.slice(1) ?? [])
  const parsed = DaySchema.safeParse(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
  return parsed.success ? parsed.data : undefined
}
