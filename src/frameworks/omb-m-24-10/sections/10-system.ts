import type { Section } from '#schemas/framework-shape.ts'
import { howItWasBuilt } from './11-how-it-was-built.ts'

/** What is assessed, in words that anyone can check against the agency's own inventory. */
export const system: Section = {
  kind: 'questions',
  id: 'system',
  title: 'The system',
  intro:
    'Say which use of AI this is about, so that a reader can find the same one. Assess one use at a time: the same software used for two jobs is two uses.',
  questions: [
    {
      kind: 'text',
      id: 'system-name',
      label: 'What is the system called?',
      hint: 'Use the agency’s own name for it. Add other names in brackets.',
      maxLength: 300,
      citation: { section: '§3(a)(iv)', pages: '5' },
      guidance: {
        why: 'A reader must be able to tell which system this is about. Names change from year to year.',
        lookOutside:
          'Look in the agency’s published AI inventory first. Then look in its privacy papers, contract notices and court filings.',
        lookInside:
          'Use the name in the inventory entry that your office sent in. Add the name in the system’s authorization to operate.',
        evidence: ['The inventory entry', 'A privacy impact assessment that names the system'],
      },
    },
    {
      kind: 'text',
      id: 'agency',
      label: 'Which agency uses it?',
      hint: 'The department or independent agency, such as Department of Homeland Security.',
      maxLength: 300,
      citation: { section: '§2(a)', pages: '3' },
      guidance: {
        why: 'The memo’s duties fall on the agency that uses the AI, even when a contractor built it or runs it.',
        lookOutside: 'The inventory names the agency in its first columns.',
        lookInside: 'The agency whose Chief AI Officer reports this use to OMB.',
        evidence: ['The inventory entry', 'The agency’s AI compliance plan'],
      },
    },
    {
      kind: 'text',
      id: 'component',
      label: 'Which part of the agency?',
      hint: 'The bureau, office or service that uses it, such as ICE.',
      maxLength: 300,
      citation: { section: 'Appendix A', pages: '6', source: 'omb-2024-guidance' },
      guidance: {
        why: 'Two parts of one agency can use the same tool in different ways, with different effects on people.',
        lookOutside: 'The inventory’s bureau column, press releases, and contract notices.',
        lookInside: 'The program office that operates the system from day to day.',
        evidence: ['The inventory entry', 'A policy or manual of the office that uses it'],
      },
    },
    {
      kind: 'text',
      id: 'use-case-id',
      label: 'What is its inventory number?',
      hint: 'Such as DHS-2408. The public 2024 inventory has none: leave this empty when you find no number.',
      maxLength: 100,
      citation: { section: 'Appendix A', pages: '6', source: 'omb-2024-guidance' },
      guidance: {
        why: 'Numbers let a reader match entries from different years. In 2024 agencies could leave them out of the public file.',
        lookOutside: 'The 2023 and 2025 public inventories, and the agency’s own inventory page.',
        lookInside: 'The number given when the use case was submitted to OMB.',
        evidence: ['The inventory entry with its number'],
      },
    },
    {
      kind: 'choice',
      id: 'in-inventory',
      label: 'Does the agency’s public AI inventory list it?',
      options: [
        { value: 'yes', label: 'Yes' },
        { value: 'withheld', label: 'No, the agency says it withholds the entry' },
        { value: 'no', label: 'No, and the agency gives no reason' },
        { value: 'unsure', label: 'Not sure' },
      ],
      citation: { section: '§3(a)(iv)-(v)', pages: '5' },
      guidance: {
        why: 'The memo makes most agencies list each use of AI every year and publish the list. Some uses may be left out, but they must still be counted in yearly totals.',
        lookOutside:
          'Search every year’s inventory for the name, its parts, and the task it does. A missing year is a fact worth recording.',
        lookInside:
          'Ask the inventory’s owner whether the use was submitted, withheld or left out, and why.',
        evidence: [
          'The entry, with year, file and row',
          'A note of what you searched and did not find',
          'The agency’s reason for withholding it',
        ],
      },
    },
    {
      kind: 'text',
      id: 'topic-area',
      label: 'What field does it work in?',
      hint: 'Such as Law & Justice, Health, or Government Services.',
      maxLength: 300,
      citation: { section: 'Appendix A', pages: '6', source: 'omb-2024-guidance' },
      guidance: {
        why: 'The field helps to see which purposes of Appendix I may fit and who is affected.',
        lookOutside: 'The inventory’s topic column.',
        lookInside: 'The topic your office chose when it submitted the entry.',
        evidence: ['The inventory entry'],
      },
    },
    {
      kind: 'choice',
      id: 'stage',
      label: 'How far along is it?',
      hint: 'Choose what is true on the day these findings describe.',
      options: [
        {
          value: 'planned',
          label: 'Planned',
          hint: 'Money or people are assigned, or a plan to build or buy it is approved.',
        },
        {
          value: 'development',
          label: 'Being built or bought',
          hint: 'It does not touch real cases yet.',
        },
        {
          value: 'pilot',
          label: 'Pilot or rollout',
          hint: 'Limited use, or being put in place and checked. If it already works on real cases as a matter of course, choose In use.',
        },
        { value: 'in-use', label: 'In use', hint: 'It works on real cases.' },
        { value: 'retired', label: 'Retired', hint: 'The agency says it no longer uses it.' },
      ],
      citation: { section: '§5(c)(iv)', pages: '17' },
      guidance: {
        why: 'Five of the fifteen practices must be done before first use. The other ten run for as long as the system is used. The stage decides what is due.',
        lookOutside:
          'The inventory’s stage column. OMB’s 2024 stage “Implementation and Assessment” can mean a trial or full use, so look for signs of real cases: contracts, manuals, court records, press reports.',
        lookInside:
          'The release record, the authorization to operate, and the first date on which a real case was run.',
        evidence: [
          'The inventory entry',
          'A manual that tells staff to use it',
          'A case in which it was used',
        ],
      },
    },
    {
      kind: 'date',
      id: 'as-of',
      label: 'On what day do these findings stand?',
      hint: 'Usually the day you finish. Facts that came later belong in a new assessment.',
      citation: { section: '§5(c)(iv)(A)', pages: '17' },
      guidance: {
        why: 'Systems and policies change. A reader must know which day the findings describe.',
        lookOutside: 'Use the day on which you last checked your sources.',
        lookInside: 'Use the day on which the facts were last confirmed with the program office.',
        evidence: ['The dates on which each source was last seen'],
      },
    },
    {
      kind: 'long-text',
      id: 'purpose',
      label: 'What is it for, and what good is it meant to do?',
      hint: 'Say what the agency says, and mark what you add yourself.',
      maxLength: 8000,
      citation: { section: '§5(c)(iv)(A)(1)', pages: '17' },
      guidance: {
        why: 'An impact assessment must document the purpose and the expected benefit. Everything else is weighed against them.',
        lookOutside:
          'The inventory’s purpose column, privacy impact assessments, budget requests, and contracts.',
        lookInside: 'The impact assessment, the business case, and the performance plan.',
        evidence: [
          'The inventory entry',
          'The impact assessment or its summary',
          'A contract’s statement of work',
        ],
      },
    },
    {
      kind: 'long-text',
      id: 'outputs',
      label: 'What does it put out, and who gets it?',
      hint: 'Such as a score from 1 to 5 that an officer sees on the case screen.',
      maxLength: 8000,
      citation: { section: '§5(b)', pages: '15' },
      guidance: {
        why: 'The memo asks what the output does: whether it is a principal basis for a decision or action. To answer that, you need to know what the output is.',
        lookOutside:
          'The inventory’s outputs column, user guides released under FOIA, and testimony.',
        lookInside: 'Screens that operators see, the data dictionary, and the operating manual.',
        evidence: ['The inventory entry', 'A screenshot or sample output', 'The user manual'],
      },
    },
    ...howItWasBuilt,
  ],
}
