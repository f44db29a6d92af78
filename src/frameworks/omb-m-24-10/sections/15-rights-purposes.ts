import type { Option } from '#schemas/question.ts'

const group = 'Presumed rights-impacting'

const item = (letter: string, pages: string) => ({
  group,
  citation: { section: `Appendix I(2)(${letter})`, pages },
})

/** Appendix I(2), items a to n: short labels of ours; the hints name every activity that an item lists. */
export const rightsPurposes: Option[] = [
  {
    value: 'rights-a',
    label: 'Limiting protected speech',
    hint: 'Blocking, removing, hiding it, or limiting how far it reaches.',
    ...item('a', '32'),
  },
  {
    value: 'rights-b',
    label: 'Law enforcement',
    hint: 'Risk scores about people; predicting crime, offenders, repeat offenses or victims; identifying suspects; gunshot detection; tracking personal vehicles over time in public, such as by license plate; biometric identification; sketching faces or building them from DNA; watching social media or prisons; analyzing evidence; forensic genetics; cyber intrusion; tracking where people are; sentencing, parole, supervised release, probation, bail, and pretrial release or detention.',
    ...item('b', '32'),
  },
  {
    value: 'rights-c',
    label: 'Immigration, asylum and detention',
    hint: 'Deciding or scoring risk about immigration, asylum or detention status; risk scores about people who plan to come or have come; border access or access to immigration services by biometrics or online monitoring; tracking where people are for immigration or detention; forecasting migration.',
    ...item('c', '32'),
  },
  {
    value: 'rights-d',
    label: 'Picking people out in public places',
    hint: 'Biometric identification of one person among many, in spaces open to the public.',
    ...item('d', '32'),
  },
  {
    value: 'rights-e',
    label: 'Reading emotions, thought or deception',
    hint: 'Detecting or measuring emotions, thought, impairment or deception in people.',
    ...item('e', '32'),
  },
  {
    value: 'rights-f',
    label: 'Copying a person’s likeness or voice',
    hint: 'Without that person’s express consent.',
    ...item('f', '32'),
  },
  {
    value: 'rights-g',
    label: 'Education',
    hint: 'Detecting cheating; influencing admissions; monitoring or surveillance of students; projecting progress or outcomes; recommending discipline; access to resources or programs; eligibility for student aid or Federal education.',
    ...item('g', '32'),
  },
  {
    value: 'rights-h',
    label: 'Housing',
    hint: 'Screening tenants; monitoring tenants in public housing; valuing homes; underwriting mortgages; access to or terms of home insurance.',
    ...item('h', '32'),
  },
  {
    value: 'rights-i',
    label: 'Employment',
    hint: 'Terms of employment, such as screening, accommodation, pay, promotion, performance, hiring, firing or discipline; tracking time on task; workplace surveillance or automated personnel management.',
    ...item('i', '32'),
  },
  {
    value: 'rights-j',
    label: 'Medical and health decisions',
    hint: 'Medical functions of devices, diagnosis, treatment, health-risk or addiction-risk scores, access to medication, suicide or violence risk, mental health, flagging patients, care in public insurance, health-insurance costs. The memo lists the same purpose under safety: choose both.',
    ...item('j', '32'),
  },
  {
    value: 'rights-k',
    label: 'Loans, credit, insurance and audits',
    hint: 'Allocating loans; access to the financial system; credit scores; who is audited; insurance decisions and risk; interest rates; financial penalties, such as garnished wages or withheld tax returns.',
    ...item('k', '33'),
  },
  {
    value: 'rights-l',
    label: 'Government benefits and services',
    hint: 'Access to, eligibility for, or loss of critical resources or services; letting people in to IT systems for benefits, by biometrics or other means; detecting fraud in government services; penalties in benefits.',
    ...item('l', '33'),
  },
  {
    value: 'rights-m',
    label: 'Translation that counts',
    hint: 'Official communication to a person where the responses are legally binding; or live interpretation, with no competent interpreter present, that directly informs an agency decision or action.',
    ...item('m', '33'),
  },
  {
    value: 'rights-n',
    label: 'Children, custody and protection',
    hint: 'Advice, decisions or risk scores about adoption, child protection, custody, a parent’s or guardian’s fitness, or protecting older or disabled people.',
    ...item('n', '33'),
  },
]
