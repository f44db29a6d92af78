import type { Case } from '#schemas/case.ts'
import { caution } from './as-of.ts'
import { riskClassificationCard } from './cards.ts'
import { coalitionLetter, inventory2024, inventory2025 } from './sources.ts'

export const riskClassification: Case = {
  format: 'plumbline-case/1',
  ...riskClassificationCard,
  caution,
  framework: 'omb-m-24-10',
  sources: [
    inventory2024,
    inventory2025,
    coalitionLetter,
    {
      id: 'ice-2018',
      kind: 'press',
      title:
        'Statement by ICE spokesperson Matthew Bourke, in “ICE Modified Its ‘Risk Assessment’ Software So It Automatically Recommends Detention”',
      author: 'U.S. Immigration and Customs Enforcement, published by Vice',
      date: '2018',
      link: 'https://www.vice.com/en/article/evk3kw/ice-modified-its-risk-assessment-software-so-it-automatically-%20recommends-detention',
      voice: 'agency',
    },
    {
      id: 'dhs-2018',
      kind: 'press',
      title:
        'Statement to Quartz, in “DHS Alters Immigrant ‘Risk-Assessment System’ to Recommend Detention Every Time”',
      author: 'Department of Homeland Security, published by Defense One',
      date: '2018-06',
      link: 'https://www.defenseone.com/ideas/2018/06/dhs-alters-immigrant-risk-assessment-system-recommend-detention-every-time/149326/',
      voice: 'agency',
    },
    {
      id: 'oig-2024',
      kind: 'research',
      title:
        'ICE’s Risk Classification Assessment Process Was Not Consistently Used to Prevent the Release of High-Risk Individuals',
      author: 'DHS Office of Inspector General',
      date: '2024-06-12',
      link: '',
      voice: 'independent',
    },
    {
      id: 'oig-2015',
      kind: 'research',
      title:
        'U.S. Immigration and Customs Enforcement’s Alternatives to Detention (Revised), OIG-15-22',
      author: 'DHS Office of Inspector General',
      date: '2015-02-04',
      link: '',
      voice: 'independent',
    },
    {
      id: 'manipulating-risk',
      kind: 'research',
      title: 'Manipulating Risk: Immigration Detention Through Automation',
      author: 'Kate Evans and Robert Koulish',
      date: '2020-02-17',
      link: 'https://papers.ssrn.com/sol3/papers.cfm?abstract_id=3576175',
      voice: 'independent',
    },
    {
      id: 'punishing',
      kind: 'research',
      title:
        'Punishing with Impunity: The Legacy of Risk Classification Assessment in Immigration Detention, 36 Georgetown Immigration Law Journal 1',
      author: 'Robert Koulish and Kate Evans',
      date: '2021',
      link: 'https://law-journals-books.vlex.com/vid/punishing-with-impunity-the-950957154',
      voice: 'independent',
    },
    {
      id: 'velesaca',
      kind: 'court-filing',
      title: 'Velesaca v. Decker, No. 1:20-cv-01803 (S.D.N.Y.), case summary',
      author: 'Civil Rights Litigation Clearinghouse',
      date: '2020',
      link: 'https://clearinghouse.net/case/17419/',
      reference: '1:20-cv-01803',
      voice: 'independent',
    },
    {
      id: 'verge',
      kind: 'press',
      title: 'ICE rigged its algorithms to keep immigrants in jail, claims lawsuit',
      author: 'Adi Robertson, The Verge',
      date: '2020-03-03',
      link: 'https://www.theverge.com/2020/3/3/21163013/ice-new-york-risk-assessment-algorithm-rigged-lawsuit-nyclu-jose-velesaca',
      voice: 'independent',
    },
  ],
  answers: {
    'system-name': 'Risk Classification Assessment (RCA)',
    agency: 'Department of Homeland Security',
    component: 'ICE',
    purpose:
      'ICE says that the tool advises officers on custody and bond after an arrest, and that an officer always makes the final choice.',
  },
  rows: [],
  claims: [
    {
      about: 'outputs',
      reported: true,
      statement:
        'The risk classification assessment removed the release option, but the RCA can still make recommendations on bond eligibility, and may recommend that an ICE deportation officer make a final decision on whether to detain an alien or release the individual in some capacity',
      prompt: '',
      source: 'ice-2018',
      place: 'statement by e-mail, update to the article',
      caution: 'Says what it could give out in 2018. It may have changed since.',
    },
    {
      about: 'outputs',
      reported: true,
      statement:
        'a modification was made to the RCA […] that removed the system recommendation of ‘release’',
      prompt: '',
      source: 'dhs-2018',
      place: 'statement to Quartz, third paragraph',
      caution:
        'Says that the tool was changed in 2017 to fit an executive order on the border. It may have changed since.',
    },
    {
      about: 'principal-basis',
      reported: true,
      statement: 'Final custody decisions are always made by ICE deportation officers.',
      prompt: '',
      source: 'ice-2018',
      place: 'statement by e-mail, update to the article',
      caution: 'Who decides is one question. How much the advice weighs is another.',
    },
    {
      about: 'iv-h',
      reported: true,
      statement: 'Final custody decisions are always made by ICE deportation officers.',
      prompt: '',
      source: 'ice-2018',
      place: 'statement by e-mail, update to the article',
      caution:
        'Says that a person decides. It does not say what that person sees, or how often the advice is set aside.',
    },
  ],
  openQuestions: [
    {
      about: 'is-ai',
      question:
        'Does any part of it learn from data, or does it add up points that people set? One study calls it a “weighted scoring system” fed by database records and interviews. If people wrote every rule, the memo does not count it as AI. You can still assess it.',
      source: 'punishing',
      place: 'introduction',
    },
    {
      about: 'in-inventory',
      question:
        'No row in the files of 2023, 2024 or 2025 names it. Does ICE hold that it is not AI, keep the row back, or no longer use it?',
      source: 'inventory-2024',
      place: 'no cell holds “Risk Classification Assessment”; so too in the other two files',
    },
    {
      about: 'stage',
      question: 'Is it in use today? The inspector general counts its use up to fiscal year 2023.',
      source: 'oig-2024',
      place: 'findings, as told by Homeland Security Today',
    },
    {
      about: 'use-case-id',
      question:
        'Does a row of another name hold it? The 2025 file has one row for ICE on the risk that people leave a program, the Hurricane Score.',
      source: 'inventory-2025',
      place: 'row 142, columns 3 and 4',
    },
    {
      about: 'date-implemented',
      question:
        'On what day did it start, and on what days was it changed? The study says that ICE has relied on it since 2012.',
      source: 'manipulating-risk',
      place: 'abstract',
    },
    {
      about: 'outputs',
      question:
        'Which results can it give today? A court order of March 2020 in New York was about a policy not to release people. Was “release” put back, and in every office?',
      source: 'velesaca',
      place: 'case summary',
    },
    {
      about: 'principal-basis',
      question:
        'How much does its advice weigh? The inspector general counts 11,754 people who were let go against its advice, out of 339,478 whom it said to hold.',
      source: 'oig-2024',
      place: 'findings, as told in press reports of June 2024',
    },
    {
      about: 'override-rates',
      question:
        'What are the rates by office, by level of risk and by year? The counts cover two years and one direction only.',
      source: 'oig-2024',
      place: 'findings, as told in press reports of June 2024',
    },
    {
      about: 'purposes',
      question:
        'If it is AI, does it fit scoring risk or deciding about immigration detention (Appendix I(2)(c))?',
      source: 'coalition-letter',
      place: 'page 1, second bullet',
    },
    {
      about: 'iv-a',
      question:
        'Did anyone ever weigh its benefits against its risks in writing, before first use or before a change?',
      source: 'coalition-letter',
      place: 'page 1, second bullet',
    },
    {
      about: 'iv-b',
      question:
        'In 2015 the inspector general called it “not effective in determining which aliens to release or under what conditions”. Has anyone tested it since, and on what outcome?',
      source: 'oig-2015',
      place: 'summary',
    },
    {
      about: 'iv-d',
      question:
        'Who looks at its results from day to day? The inspector general found no office in charge since 2017 and asked ICE to name one.',
      source: 'oig-2024',
      place: 'recommendations, as told in press reports of June 2024',
    },
    {
      about: 'iv-f',
      question:
        'Who may change its rules, and who must be told? A suit says that the rules were changed in secret so that it would no longer advise release.',
      source: 'verge',
      place: 'title; cited in the coalition letter, endnote 6',
    },
    {
      about: 'iv-g',
      question:
        'Is there a written policy now that tells officers how to use its advice? The inspector general asked for one.',
      source: 'oig-2024',
      place: 'recommendations, as told in press reports of June 2024',
    },
    {
      about: 'iv-h',
      question:
        'What must an officer write down? In a sample of 266 releases against its advice, 190 gave too little to tell why.',
      source: 'oig-2024',
      place: 'findings, as told in press reports of June 2024',
    },
    {
      about: 'v-a',
      question:
        'Do results differ by country, race, sex or health? The study speaks of advice to hold “hundreds of thousands of vulnerable people”.',
      source: 'manipulating-risk',
      place: 'abstract',
    },
    {
      about: 'v-d',
      question:
        'Is a person told the level of risk, what it rests on, and how to reach the agency?',
      source: 'manipulating-risk',
      place: 'abstract',
    },
    {
      about: 'v-e',
      question:
        'Can a person contest the result before a judge? The study asks for review by “immigration judges, advocates, and the people it detains”.',
      source: 'manipulating-risk',
      place: 'abstract',
    },
    {
      about: 'people-total',
      question:
        'How many people a year? For fiscal year 2023 the inspector general counts 244,376 people held, of whom 79,977 had no assessment.',
      source: 'oig-2024',
      place: 'findings, as told by Homeland Security Today',
    },
  ],
}
