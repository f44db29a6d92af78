import type { Option, Question } from '#schemas/question.ts'
import { rightsPurposes } from './15-rights-purposes.ts'

const group = 'Presumed safety-impacting'

const item = (letter: string) => ({
  group,
  citation: { section: `Appendix I(1)(${letter})`, pages: '31' },
})

const safetyPurposes: Option[] = [
  {
    value: 'safety-a',
    label: 'Safety controls in critical systems',
    hint: 'Dams, emergency services, power grids, making or moving energy, fire safety, food safety, traffic and transit control, water and wastewater, and nuclear reactors, materials or waste.',
    ...item('a'),
  },
  {
    value: 'safety-b',
    label: 'Elections and voting systems',
    hint: 'Maintaining the integrity of elections and voting infrastructure.',
    ...item('b'),
  },
  {
    value: 'safety-c',
    label: 'Moving robots or robot parts',
    hint: 'In a workplace, school, housing, transportation, medical or law enforcement setting.',
    ...item('c'),
  },
  {
    value: 'safety-d',
    label: 'Physical force, agents or harmful pulses',
    hint: 'Applying kinetic force; delivering biological or chemical agents; electromagnetic impulses that can do damage.',
    ...item('d'),
  },
  {
    value: 'safety-e',
    label: 'Vehicles that drive or fly themselves',
    hint: 'In whole or in part: on land, underground, at sea, in the air or in space.',
    ...item('e'),
  },
  {
    value: 'safety-f',
    label: 'Dangerous chemicals or biological agents',
    hint: 'Controlling their transport, safety, design or development.',
    ...item('f'),
  },
  {
    value: 'safety-g',
    label: 'Industrial emissions',
    hint: 'Controlling emissions and environmental impacts of industry.',
    ...item('g'),
  },
  {
    value: 'safety-h',
    label: 'Industrial waste and pollutants',
    hint: 'Transporting or managing industrial waste or other controlled pollutants.',
    ...item('h'),
  },
  {
    value: 'safety-i',
    label: 'Industrial equipment or structures',
    hint: 'Designing, building or testing those that would be a serious danger if they failed.',
    ...item('i'),
  },
  {
    value: 'safety-j',
    label: 'Medical and health decisions',
    hint: 'Medical functions of devices, diagnosis, treatment, health-risk or addiction-risk scores, access to medication, suicide or violence risk, mental health, flagging patients, care in public insurance, health-insurance costs. The memo lists the same purpose under rights: choose both.',
    ...item('j'),
  },
  {
    value: 'safety-k',
    label: 'Detecting weapons or violent acts',
    hint: 'Detecting that a dangerous weapon or a violent act is present.',
    ...item('k'),
  },
  {
    value: 'safety-l',
    label: 'Calling first responders',
    hint: 'Choosing to summon them to an emergency.',
    ...item('l'),
  },
  {
    value: 'safety-m',
    label: 'Access to government buildings',
    hint: 'Controlling access to, or the security of, government facilities.',
    ...item('m'),
  },
  {
    value: 'safety-n',
    label: 'Sanctions and trade controls',
    hint: 'Deciding on or carrying out enforcement under sanctions, trade restrictions, or controls on exports, investments or shipping.',
    ...item('n'),
  },
]

/** The 28 purposes of Appendix I, in its order and under its letters. */
export const purposes: Question = {
  kind: 'many',
  id: 'purposes',
  label: 'Is it used for any purpose that the memo lists?',
  hint: 'Choose each that fits what it is used for, or expected to be used for, in real-world conditions, when it controls or significantly influences the outcome. The labels are short; the hints say what each covers.',
  options: [
    ...safetyPurposes,
    ...rightsPurposes,
    {
      value: 'none',
      label: 'None of these',
      hint: 'The memo’s lists are not complete. A use that is not listed can still meet a definition.',
      group: 'Neither list',
    },
  ],
  citation: { section: 'Appendix I', pages: '31-33' },
  guidance: {
    why: 'AI used for a listed purpose is presumed to be rights- or safety-impacting. Only a determination by the Chief AI Officer, with a documented risk assessment, can set that aside.',
    lookOutside:
      'Compare what the system does, not what its entry is called, with the lists. Border, immigration and detention uses often fit rights items b, c, d, e, l or m, or safety items k or m.',
    lookInside: 'The whole workflow that the output feeds, with planned uses included.',
    evidence: ['The purpose and outputs in the inventory', 'A manual or policy that shows the use'],
  },
}
