import type { LetterTemplate } from '#schemas/letter-template.ts'
import { spanishWords } from '../words.ts'
import { allPractices, notShown, onlyClaimed, some, unmet } from './conditions.ts'
import { plainSpanish } from './plain.ts'

export const communityNoticeEs: LetterTemplate = {
  format: 'plumbline-letter/1',
  id: 'community-notice',
  language: 'es',
  framework: 'omb-m-24-10',
  title: 'Lo que sabemos de {system.name}',
  layout: 'sheet',
  dateField: 'date',
  fields: [
    { id: 'date', kind: 'date', label: 'Fecha del aviso' },
    {
      id: 'does',
      kind: 'text',
      label: '¿Qué hace?',
      hint: 'Una o dos frases cortas que cualquiera pueda leer, con el número de la fuente entre corchetes, como [1].',
    },
    {
      id: 'where',
      kind: 'line',
      label: '¿Dónde se encuentra la gente con él?',
      hint: 'Por ejemplo: «en las citas con ICE».',
    },
    { id: 'group', kind: 'line', label: '¿Quién reparte este aviso?' },
    {
      id: 'contact',
      kind: 'line',
      label: '¿Dónde se puede pedir ayuda?',
      hint: 'Un teléfono, un lugar, una página web.',
    },
  ],
  passages: [
    {
      id: 'title',
      label: 'Título',
      as: 'title',
      parts: [{ text: 'Lo que sabemos de {system.name}' }],
    },
    { id: 'what-heading', label: 'Encabezado: qué es', as: 'heading', parts: [{ text: 'Qué es' }] },
    {
      id: 'what',
      label: 'Qué es',
      as: 'paragraph',
      parts: [
        {
          text: 'Es un programa de computadora de una agencia del gobierno: {system.agency} {marks.system-name}.',
        },
        { text: '{field.does}' },
        { text: 'La gente se encuentra con él {field.where}.' },
      ],
    },
    {
      id: 'rules',
      label: 'Las reglas',
      as: 'paragraph',
      parts: [
        {
          text: 'En 2024, la Casa Blanca pidió a las agencias que tomaran medidas para proteger a la gente del daño que pueden causar programas como este.',
          cite: [allPractices],
        },
        {
          text: 'En abril de 2025 retiró ese memorando y puso otro en su lugar.',
          when: { datedFrom: '2025-04-03' },
          cite: [{ section: 'Memorandum', pages: '1', source: 'm-25-21' }],
        },
        { text: 'Usamos las medidas de 2024 para revisar lo que la agencia ha mostrado.' },
      ],
    },
    {
      id: 'unmet-heading',
      label: 'Encabezado: lo que no se hizo',
      as: 'heading',
      when: some(unmet),
      parts: [{ text: 'Lo que sabemos: no se hizo, o solo en parte' }],
    },
    {
      id: 'unmet',
      label: 'Lo que no se hizo',
      as: 'bullets',
      of: unmet,
      lines: 'practices',
      parts: [{ text: '{practice.plain}' }],
    },
    {
      id: 'claimed-heading',
      label: 'Encabezado: lo que dice la agencia',
      as: 'heading',
      when: some(onlyClaimed),
      parts: [{ text: 'Lo que la agencia dice que hizo, sin pruebas que hayamos visto' }],
    },
    {
      id: 'claimed',
      label: 'Lo que dice la agencia',
      as: 'bullets',
      of: onlyClaimed,
      lines: 'practices',
      parts: [{ text: '{practice.plain}' }],
    },
    {
      id: 'not-shown-heading',
      label: 'Encabezado: lo que nadie ha mostrado',
      as: 'heading',
      when: some(notShown),
      parts: [{ text: 'Lo que nadie ha mostrado' }],
    },
    {
      id: 'not-shown-intro',
      label: 'Qué significa',
      as: 'paragraph',
      when: some(notShown),
      parts: [
        {
          text: 'Buscamos pruebas completas de cada cosa de esta lista y no las encontramos. Eso no significa que no se haya hecho. Significa que nadie fuera de la agencia puede saberlo.',
        },
      ],
    },
    {
      id: 'not-shown',
      label: 'Lo que nadie ha mostrado',
      as: 'bullets',
      of: notShown,
      lines: 'practices',
      parts: [{ text: '{practice.plain}' }],
    },
    {
      id: 'do-heading',
      label: 'Encabezado: qué puede hacer usted',
      as: 'heading',
      parts: [{ text: 'Qué puede hacer usted' }],
    },
    {
      id: 'do',
      label: 'Qué puede hacer usted',
      as: 'bullets',
      parts: [
        { text: 'Pregunte a la agencia si usó este programa en su caso y anote la respuesta.' },
        { text: 'Pida que una persona revise su caso de nuevo.' },
        {
          text: 'Pida sus documentos. Cualquier persona puede pedirlos a una agencia federal (5 U.S.C. 552(a)(3)(A)).',
        },
        { text: 'Guarde cada carta y cada aviso que reciba, con su fecha.' },
        {
          text: 'Hable con un abogado o con un grupo de su confianza antes de actuar. Esta hoja no es asesoría legal.',
        },
      ],
    },
    {
      id: 'help',
      label: 'Dónde pedir ayuda',
      as: 'paragraph',
      parts: [
        { text: 'Para pedir ayuda: {field.contact}.' },
        { text: 'De parte de {field.group}.' },
        { text: '{field.date}.' },
      ],
    },
  ],
  records: {},
  plain: plainSpanish,
  words: spanishWords,
}
