import type { Practice } from '#schemas/practice.ts'

export const publicNotice = {
  id: 'iv-i',
  heading: 'Provide public notice and plain-language documentation.',
  shortTitle: 'Public notice',
  title: 'Tell the public about the AI in plain language',
  summary:
    'The public inventory must explain in plain language what the AI does, as far as law and governmentwide guidance allow. People who interact with a service that relies on the AI, and are likely to be affected, must get timely notice. They must also get a way to reach what is published.',
  timing: 'ongoing',
  scope: 'both',
  citation: { section: '§5(c)(iv)(I)', pages: '21' },
  guidance: {
    why: 'People cannot question a system that they do not know about. With notice, they can ask for records, find help and decide how to deal with the service.',
    lookOutside:
      'Read the inventory entry: could a person with no training tell what the system does? Check that the entry is there each year, and what changed. Then walk the path of someone affected: forms, web pages, signs, letters, phone scripts. Look for a notice and for a link to the entry. If the agency says that nobody interacts with the AI, see who fills in the form or stands before the camera.',
    lookInside:
      'Ask the inventory contact for the entry’s text, who cleared it, and what was held back under which law. The web, forms and outreach teams hold the notices, their languages and the date each went up. If the use case is withheld, ask what is published in its place.',
    evidence: [
      'The inventory entry and its link, with a check of how easy it is to read',
      'The notice: its words, where and when people see it, and its languages',
      'A link or code that leads from the notice to the inventory entry',
      'The law relied on for anything withheld, and what was published in its place',
    ],
  },
  exemptions: [],
  actions: {
    repair: {
      what: 'The agency must publish a plain-language inventory entry as far as law and governmentwide guidance allow. It must also give reasonable and timely notice, with a way to reach the public documents, to people who interact with the service and are likely to be affected. Where feasible, notice should come before the AI acts.',
      who: 'The agency’s Chief AI Officer, with the office that runs the service',
      when: 'Now, and for as long as the system is used',
    },
    ask: {
      what: 'Ask for the full inventory entry with its earlier versions, and the legal basis for anything withheld. Ask also for every notice that tells people about the AI, with the dates and places where it was shown.',
      who: 'Anyone, by a records request (FOIA) to the component or the Chief AI Officer’s office',
      when: 'Now, and at each yearly inventory',
    },
  },
  requirements: [
    {
      id: 'iv-i-01',
      level: 'must',
      citation: { section: '§5(c)(iv)(I)', pages: '21' },
      scope: 'both',
      text: 'As far as law and governmentwide guidance allow, the agency ensures that the AI’s entry in the use case inventory explains what the system does in accessible, plain language, as public notice to its users and the general public.',
      evidence: ['The entry’s text and link, with a check of how easy it is to read'],
      exemptions: [
        {
          id: 'law-bars-publication',
          reason:
            '“To the extent consistent with applicable law and governmentwide guidance”: privacy rules or rules on protected information allow no part of this to be published.',
          citation: { section: '§5(c)(iv)(I)', pages: '21' },
        },
        {
          id: 'not-individually-inventoried',
          reason:
            'The memo does not require this use case to be inventoried one by one; other adequate transparency is owed in its place.',
          citation: { section: '§3(a)(v)', pages: '5' },
        },
      ],
    },
    {
      id: 'iv-i-02',
      level: 'must',
      citation: { section: '§5(c)(iv)(I)', pages: '21' },
      scope: 'both',
      text: 'Where people interact with a service that relies on the AI and are likely to be affected by it, the agency gives them reasonable and timely notice of the AI and a direct way to any public documents about it in the inventory.',
      evidence: ['The notice with its date and place, and its link to the inventory entry'],
      exemptions: [
        {
          id: 'no-interaction',
          reason: 'No people interact with a service that relies on the AI.',
          citation: { section: '§5(c)(iv)(I)', pages: '21' },
        },
        {
          id: 'no-likely-impact',
          reason: 'People interact with the service, but the AI is not likely to affect them.',
          citation: { section: '§5(c)(iv)(I)', pages: '21' },
        },
      ],
    },
    {
      id: 'iv-i-03',
      level: 'should',
      citation: { section: '§5(c)(iv)(I) fn 44', pages: '21' },
      scope: 'both',
      text: 'Wherever feasible, the agency gives users notice before the AI takes an action that significantly affects them.',
      evidence: ['A record of when the notice appears and when the AI acts'],
      exemptions: [
        {
          id: 'not-feasible',
          reason: '“Wherever feasible”: notice before the action is not feasible.',
          citation: { section: '§5(c)(iv)(I) fn 44', pages: '21' },
        },
        {
          id: 'no-significant-action',
          reason: 'The AI takes no action that significantly affects a user.',
          citation: { section: '§5(c)(iv)(I) fn 44', pages: '21' },
        },
      ],
    },
    {
      id: 'iv-i-04',
      level: 'must',
      citation: { section: '§5(c)(iv)(I)', pages: '21' },
      scope: 'both',
      text: 'Where the use case is not in the public inventory, the agency still ensures adequate transparency in its use of the AI, as appropriate and consistent with law.',
      evidence: ['What was published in place of an entry, and the legal basis for leaving it out'],
      exemptions: [
        {
          id: 'in-public-inventory',
          reason: 'The use case is in the public inventory.',
          citation: { section: '§5(c)(iv)(I)', pages: '21' },
        },
      ],
    },
  ],
} satisfies Practice
