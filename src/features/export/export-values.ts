import type { UseFormReturn } from 'react-hook-form'

export type ExportValues = {
  copy: 'whole' | 'public'
  form: 'final' | 'draft'
  name: string
  organisation: string
  pseudonym: boolean
}

export const emptyExport: ExportValues = {
  copy: 'whole',
  form: 'final',
  name: '',
  organisation: '',
  pseudonym: false,
}

/** The form's controls for its parts. */
export type ExportControls = Pick<UseFormReturn<ExportValues>, 'register' | 'control'> & {
  errors: { name: string | undefined; organisation: string | undefined }
}

export type FieldProblem = { field: 'name' | 'organisation'; message: string }
