import { type LetterTemplate, LetterTemplateSchema } from '#schemas/letter-template.ts'

type Language = LetterTemplate['language']

/** A letter as a list shows it. Its content is a chunk of its own, fetched when it is first needed. */
export type LetterEntry = {
  readonly id: string
  readonly framework: string
  /** By language of the screen. */
  readonly name: Readonly<Record<Language, string>>
  readonly purpose: Readonly<Record<Language, string>>
  /** Languages in which the letter itself is written. */
  readonly languages: readonly Language[]
  /** Whether organizations sign on to it. */
  readonly hasSigners: boolean
  /** Rejects only when our own content is malformed or its chunk cannot be read. */
  readonly load: (language: Language) => Promise<unknown>
}

const framework = 'omb-m-24-10'

/** Every letter there is; a new one is a file and a line. */
export const letters: readonly LetterEntry[] = [
  {
    id: 'records-request',
    framework,
    name: { en: 'Records request (FOIA)', es: 'Solicitud de documentos (FOIA)' },
    purpose: {
      en: 'Asks the agency for the records on exactly what is not shown, practice by practice.',
      es: 'Pide a la agencia los documentos sobre lo que no se ha mostrado, práctica por práctica.',
    },
    languages: ['en'],
    hasSigners: false,
    load: async () => (await import('./omb-m-24-10/records-request.ts')).recordsRequest,
  },
  {
    id: 'demand-letter',
    framework,
    name: { en: 'Demand letter', es: 'Carta de exigencia' },
    purpose: {
      en: 'To the head of the agency: what is not met or not shown, and what you ask. Organizations sign on.',
      es: 'A quien dirige la agencia: lo que no se cumple o no se muestra, y lo que se pide. Firman organizaciones.',
    },
    languages: ['en'],
    hasSigners: true,
    load: async () => (await import('./omb-m-24-10/demand-letter.ts')).demandLetter,
  },
  {
    id: 'community-notice',
    framework,
    name: { en: 'Notice for the people affected', es: 'Aviso para las personas afectadas' },
    purpose: {
      en: 'One page in plain words, in English or Spanish: what it is, what nobody has shown, what people can do.',
      es: 'Una página en palabras sencillas, en inglés o español: qué es, qué no se ha mostrado y qué se puede hacer.',
    },
    languages: ['en', 'es'],
    hasSigners: false,
    load: async (language) =>
      language === 'es'
        ? (await import('./omb-m-24-10/community-notice-es.ts')).communityNoticeEs
        : (await import('./omb-m-24-10/community-notice.ts')).communityNotice,
  },
  {
    id: 'press-summary',
    framework,
    name: { en: 'Summary for the press', es: 'Resumen para la prensa' },
    purpose: {
      en: 'About one page: the headline facts, the numbers with their sources, your quote and contact.',
      es: 'Cerca de una página: los hechos, las cifras con sus fuentes, su cita y su contacto.',
    },
    languages: ['en'],
    hasSigners: false,
    load: async () => (await import('./omb-m-24-10/press-summary.ts')).pressSummary,
  },
]

/** Undefined when this version of the app does not have the letter in that language. */
export async function loadLetter(
  id: string,
  language: Language,
): Promise<LetterTemplate | undefined> {
  const entry = letters.find((known) => known.id === id && known.languages.includes(language))
  return entry && LetterTemplateSchema.parse(await entry.load(language))
}
