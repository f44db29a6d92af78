import { type Source, type SourceKind, SourceKindSchema } from '#schemas/source.ts'
import { isPublishedDate } from '#src/domain/published-date.ts'

/** What the form asks; '' where an optional member is not said. The file of a source is not for typing. */
export type SourceValues = Pick<Source, 'title' | 'author' | 'date' | 'link' | 'seen' | 'voice'> & {
  kind: SourceKind | ''
  publisher: string
  archive: string
  reference: string
  confidential: boolean
}

export const emptySource: Omit<Source, 'id'> = {
  title: '',
  author: '',
  date: '',
  link: '',
  seen: '',
  voice: 'unknown',
}

export const kinds = SourceKindSchema.options

export const valuesOf = ({
  kind,
  publisher,
  archive,
  reference,
  confidential,
  ...rest
}: Source) => ({
  ...rest,
  kind: kind ?? ('' as const),
  publisher: publisher ?? '',
  archive: archive ?? '',
  reference: reference ?? '',
  confidential: confidential ?? false,
})

/** What of a changed field may be written into the draft; undefined while it is not yet a value. */
export function patchFor(
  name: keyof SourceValues,
  values: SourceValues,
): Partial<Omit<Source, 'id'>> | undefined {
  switch (name) {
    case 'date':
      return isPublishedDate(values.date) ? { date: values.date } : undefined
    case 'confidential':
      return { confidential: values.confidential || undefined }
    case 'kind':
      return { kind: values.kind || undefined }
    case 'publisher':
    case 'archive':
    case 'reference':
      return { [name]: values[name] || undefined }
    default:
      return { [name]: values[name] }
  }
}

const order = ['title', 'author', 'publisher', 'date', 'link', 'reference', 'seen'] as const

/** Where typing goes on: the first of the fields that most sources fill. */
export const firstEmpty = (values: SourceValues): (typeof order)[number] =>
  order.find((field) => values[field].trim() === '') ?? 'title'
