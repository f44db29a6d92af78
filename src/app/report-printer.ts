import {
  createComparisonPrinter,
  createLetterPrinter,
  createReportPrinter,
} from '#src/export/export-client.ts'
import ReportWorker from '#src/export/export-worker.ts?worker&inline'
import { bundledFonts } from './report-fonts.ts'

/** Prints in an inlined worker, which the page's security policy binds as well. */
export const printReport = createReportPrinter(() => new ReportWorker(), bundledFonts)

export const printLetter = createLetterPrinter(() => new ReportWorker(), bundledFonts)

export const printComparison = createComparisonPrinter(() => new ReportWorker(), bundledFonts)
