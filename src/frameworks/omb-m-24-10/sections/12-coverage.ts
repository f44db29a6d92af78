import type { Section } from '#schemas/framework-shape.ts'
import type { Question } from '#schemas/question.ts'
import { yesNoUnsure } from '../answer-options.ts'
import { effects } from './13-effects.ts'
import { purposes } from './14-purposes.ts'
import { categories } from './16-category.ts'

const reach: Question[] = [
  {
    kind: 'choice',
    id: 'scope',
    label: 'Does the memo reach this agency and this use?',
    options: [
      { value: 'covered', label: 'Yes, nothing below fits' },
      {
        value: 'national-security-system',
        label: 'No, the AI is a component of a National Security System',
        hint: 'The memo does not cover such AI.',
        citation: { section: '§2(c)', pages: '4' },
      },
      {
        value: 'intelligence-community',
        label: 'No, the user is an element of the Intelligence Community',
        hint: '§5(a) to (c) does not apply to it. It is encouraged to follow the practices.',
        citation: { section: '§5 fn 26', pages: '14' },
      },
      {
        value: 'other-limit',
        label: 'No, another limit of the memo fits',
        hint: 'Rule-making about AI that others use; looking into AI because its provider is a target of enforcement or national security action; test methods and standards made for general use; basic or applied research that is not meant to become an agency application; bodies that are not agencies under 44 U.S.C. 3502(1), such as GAO.',
        citation: { section: '§2(a)-(b) fn 7-8', pages: '3' },
      },
      { value: 'unsure', label: 'Not sure' },
    ],
    citation: { section: '§2', pages: '3-4' },
    guidance: {
      why: 'The memo leaves some bodies and some uses out. An office that enforces the law is not left out: AI used to carry out an enforcement action is in scope.',
      lookOutside:
        'The agency’s published claim, if it makes one. An entry in the public AI inventory speaks against the first two limits, because OMB’s guidance kept such AI out of it.',
      lookInside:
        'The system’s security categorization and the general counsel’s view, in writing.',
      evidence: [
        'A written statement that names the limit and the facts behind it',
        'The inventory entry',
      ],
    },
  },
  {
    kind: 'long-text',
    id: 'scope-reasons',
    label: 'Which limit, who says so, and on what facts?',
    maxLength: 4000,
    showWhen: {
      answer: 'scope',
      includes: ['national-security-system', 'intelligence-community', 'other-limit', 'unsure'],
    },
    citation: { section: '§2', pages: '3-4' },
    guidance: {
      why: 'A limit takes the whole use out of the practices, so it needs its facts on the record.',
      lookOutside: 'The agency’s answer to a letter, a FOIA request or a court.',
      lookInside: 'The written legal determination.',
      evidence: ['A document that applies the limit to this system'],
    },
  },
  {
    kind: 'choice',
    id: 'is-ai',
    label: 'Is it AI in the memo’s sense?',
    hint: 'Machine learning and generative AI are. No system is too simple to count, and a person in the loop makes no difference.',
    options: [
      { value: 'yes', label: 'Yes' },
      {
        value: 'rules-only',
        label: 'No, it only follows rules that people wrote',
        hint: 'Also choose this if it only repeats a practice exactly as it was shown. You can still assess it; the report will say that the assessment is voluntary.',
      },
      { value: 'unsure', label: 'Not sure' },
    ],
    citation: { section: '§6 “Artificial Intelligence”', pages: '26-27' },
    guidance: {
      why: 'The memo covers AI only. Systems whose behavior is defined only by rules that people wrote fall outside its definition, however serious their effect.',
      lookOutside:
        'Whether the agency lists it as AI. Words such as trained, model, prediction, probability or retrained point to learning. Fixed points and weights set by a committee point to rules.',
      lookInside: 'The design document: are any weights or thresholds learned from data?',
      evidence: [
        'The inventory entry',
        'A technical description',
        'Testimony or a validation study',
      ],
    },
  },
  {
    kind: 'long-text',
    id: 'is-ai-reasons',
    label: 'What makes you say so?',
    maxLength: 4000,
    showWhen: { answer: 'is-ai', includes: ['rules-only', 'unsure'] },
    citation: { section: '§6 “Artificial Intelligence”', pages: '26-27' },
    guidance: {
      why: 'Whether the memo applies at all turns on this answer.',
      lookOutside: 'Court filings, academic studies, and the vendor’s own material.',
      lookInside:
        'The design document and its change history: rules can be replaced by a model later.',
      evidence: ['A description of how the output is computed'],
    },
  },
]

const basis: Question[] = [
  {
    kind: 'choice',
    id: 'principal-basis',
    label: 'Is the output a principal basis for a decision or action?',
    hint: 'The memo does not define “principal basis”. Appendix I uses a wider test: to control or significantly influence the outcome.',
    options: yesNoUnsure,
    citation: { section: '§5(b)', pages: '15' },
    guidance: {
      why: 'The memo tells agencies to look to this when they decide whether a use is covered. “The officer decides” is an argument about this question, not an answer to it: human oversight does not take a use out of the memo.',
      lookOutside:
        'How staff are told to use the output, what happens when they disagree with it, and how often they do. Ask for the rates.',
      lookInside:
        'Override and agreement rates, the time spent on each case, and whether staff must explain when they depart from the output.',
      evidence: [
        'Override and agreement rates over time',
        'The manual or policy on how to use the output',
        'A study that compares decisions with and without it',
      ],
    },
  },
  {
    kind: 'long-text',
    id: 'principal-basis-reasons',
    label: 'What makes you say so?',
    hint: 'If the agency says that a person decides, write down what it offers to show that.',
    maxLength: 8000,
    citation: { section: '§5(b)', pages: '15' },
    guidance: {
      why: 'Two careful people can answer the last question differently. Your reasons let a reader judge.',
      lookOutside:
        'The agency’s description of the output’s role, next to what happens in practice.',
      lookInside: 'Interviews with operators, and a sample of decided cases.',
      evidence: [
        'Quotes from the policy',
        'Case files or court decisions',
        'Statements by operators',
      ],
    },
  },
  {
    kind: 'long-text',
    id: 'override-rates',
    label: 'How often do people follow the output, and how often do they depart from it?',
    hint: 'Give numbers with dates and source. “Not published” is an answer too.',
    maxLength: 4000,
    citation: { section: '§6 “Risks from the Use of AI”', pages: '29' },
    guidance: {
      why: 'The memo counts the risks of AI that merely informs a decision, with or without human oversight. Rates show how much the output weighs.',
      lookOutside: 'Oversight reports, audits, litigation, and FOIA requests for agreement rates.',
      lookInside: 'The system’s logs. If nobody counts, write that down.',
      evidence: ['A table of decisions against outputs', 'An audit or inspector general report'],
    },
  },
  {
    kind: 'choice',
    id: 'acts-alone',
    label: 'Does the output set off an action by itself?',
    hint: 'Such as blocking an account, opening a gate or sending an alert, before any person looks.',
    options: yesNoUnsure,
    citation: { section: '§6 “Safety-Impacting AI”', pages: '30' },
    guidance: {
      why: 'The safety definition covers output that produces an action, as well as output that is a principal basis for a decision.',
      lookOutside:
        'The 2024 inventory asks whether the AI can act without direct human involvement.',
      lookInside: 'The workflow: which step comes right after the output, and who takes it?',
      evidence: ['A workflow diagram', 'The inventory entry', 'The interface specification'],
    },
  },
]

/** Which AI the practices bind: the definition, the presumption, and what each side says of it. */
export const coverage: Section = {
  kind: 'questions',
  id: 'coverage',
  title: 'Does the memo cover it?',
  intro:
    'The memo binds AI that is rights-impacting or safety-impacting. A listed purpose is presumed to be. You can assess a use that it does not cover; the report then says that the assessment is voluntary.',
  questions: [...reach, ...basis, ...effects, purposes, ...categories],
}
