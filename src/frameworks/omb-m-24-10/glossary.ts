import type { Term } from '#schemas/framework-shape.ts'
import { memoTerms } from './glossary-memo.ts'

/** Plumbline's own words, as every screen and report uses them. */
const houseTerms: Term[] = [
  {
    id: 'shadow-assessment',
    term: 'Shadow assessment',
    also: ['shadow assessments'],
    meaning:
      'An assessment made from outside the agency, on the public record. What outsiders cannot see comes out as “not shown”, with a question to ask.',
  },
  {
    id: 'self-assessment',
    term: 'Self-assessment',
    also: ['self-assessments'],
    meaning: 'An assessment by the agency of its own system.',
  },
  {
    id: 'claim',
    term: 'Claim',
    also: ['claims'],
    meaning:
      'What the agency says about itself, with the place where it says so. A claim does not prove itself.',
  },
  {
    id: 'finding',
    term: 'Finding',
    also: ['findings'],
    meaning: 'What the assessor concludes about a practice or a line, with the evidence for it.',
  },
  {
    id: 'evidence',
    term: 'Evidence',
    meaning:
      'A source that is cited for a finding: title, author, date, link, and page or paragraph.',
  },
  {
    id: 'on-the-record',
    term: 'On the record',
    also: ['record', 'records'],
    meaning:
      'Written down where it can be cited. Plumbline also calls the finished assessment, as it leaves this device, a record.',
  },
  {
    id: 'not-shown',
    term: 'Not shown',
    meaning:
      'Nothing on the record shows it either way. A bare claim does not change that. It is not the same as “not met”.',
  },
  {
    id: 'not-met',
    term: 'Not met',
    also: ['unmet'],
    meaning: 'Evidence shows that it was not done. “Unmet” covers not met and partly met.',
  },
  {
    id: 'partly-met',
    term: 'Partly met',
    meaning: 'Evidence shows that part of it was done and part was not.',
  },
  {
    id: 'not-reported',
    term: 'Not reported',
    meaning: 'The agency left a field blank. That is not a “no”.',
  },
  {
    id: 'verdict',
    term: 'Verdict',
    meaning:
      'What follows for the whole use from all findings. It is computed by fixed rules and never typed in.',
  },
  {
    id: 'line',
    term: 'Line',
    also: ['lines', 'requirement', 'requirements'],
    meaning:
      'One thing that a practice asks for. Plumbline splits the fifteen practices into 86 lines, each with its own verb, section and page.',
  },
  {
    id: 'yardstick',
    term: 'Yardstick',
    meaning:
      'A measure to compare with. M-24-10 is used as one here, because it no longer binds agencies.',
  },
]

export const glossary: Term[] = [...houseTerms, ...memoTerms]
