import type { Practice } from '#schemas/practice.ts'
import { rightsOnly } from '../rights-only.ts'

export const consultCommunities = {
  id: 'v-b',
  heading: 'Consult and incorporate feedback from affected communities and the public.',
  shortTitle: 'Consult communities',
  title: 'Ask the people affected before the AI is used',
  summary:
    'Consistent with law, the agency must consult affected communities, including underserved ones, and must seek public feedback where appropriate. It must use what it hears. It must also ask about the safeguards themselves, such as how people can opt out.',
  timing: 'before-use',
  scope: 'rights',
  citation: { section: '§5(c)(v)(B)', pages: '22-23' },
  guidance: {
    why: 'People who live with the results know harms that designers do not see. A trial with the staff who run the tool does not by itself reach the people it is used on.',
    lookOutside:
      'The 2024 inventory lists the ways in which the agency says it consulted. Ask who was in the room: officers who use a tool are not the people it scores. Look for requests for comment in the Federal Register, hearing notices, advisory committee records and minutes of meetings. Ask community groups, legal aid offices and unions if anyone asked them, when, and about what.',
    lookInside:
      'Ask the program and outreach offices for dates, invitations, notes and the list of groups. Check that people were asked about the safeguards, and not only about the tool. Then trace one comment to a change, or to a written reason for none. In fraud or law enforcement work, look for talks with a group that stands for the people affected, or with outside experts.',
    evidence: [
      'A plan that names the affected and underserved communities to be consulted',
      'Dates, methods, who took part and what was asked, including about opting out',
      'A summary of what was heard and what changed because of it',
      'The agency’s conclusion on whether use would do more harm than good',
      'Notices and invitations in the languages that people use',
    ],
  },
  exemptions: [],
  showWhen: rightsOnly,
  actions: {
    repair: {
      what: 'Consistent with law, the agency must consult affected communities, including underserved ones, and seek public feedback where appropriate. It must ask about the safeguards too, and use what it hears in its decisions. If it finds that use would do more harm than good, it should not use the AI.',
      who: 'The program office, with the agency’s Chief AI Officer',
      when: 'Before the system is used, or used again',
    },
    ask: {
      what: 'Ask for the consultation plan, the list of groups contacted, and the questions put to them. Ask also for invitations, notes, the comments received, and any record of what changed as a result.',
      who: 'Anyone, by a records request (FOIA) to the component; affected groups can also ask to be heard',
      when: 'Now, and before any wider or changed use',
    },
  },
  requirements: [
    {
      id: 'v-b-01',
      level: 'must',
      citation: { section: '§5(c)(v)(B)', pages: '22' },
      scope: 'rights',
      text: 'Consistent with law and governmentwide guidance, the agency consults affected communities, including underserved communities.',
      evidence: ['Dates and notes of each consultation, and the communities that took part'],
      exemptions: [
        {
          id: 'law-bars-consultation',
          reason:
            '“Consistent with applicable law and governmentwide guidance”: a law or such guidance does not allow this consultation.',
          citation: { section: '§5(c)(v)(B)', pages: '22' },
        },
      ],
    },
    {
      id: 'v-b-02',
      level: 'must',
      citation: { section: '§5(c)(v)(B)', pages: '22' },
      scope: 'rights',
      text: 'Consistent with law and governmentwide guidance, the agency asks the public for feedback, where appropriate, when it designs, develops and uses the AI.',
      evidence: ['A published request for comment, a hearing notice or a feedback form'],
      exemptions: [
        {
          id: 'not-appropriate',
          reason:
            '“Where appropriate”: asking the public for feedback is not appropriate for this AI.',
          citation: { section: '§5(c)(v)(B)', pages: '22' },
        },
        {
          id: 'law-bars-consultation',
          reason:
            '“Consistent with applicable law and governmentwide guidance”: a law or such guidance does not allow the agency to ask the public.',
          citation: { section: '§5(c)(v)(B)', pages: '22' },
        },
      ],
    },
    {
      id: 'v-b-03',
      level: 'must',
      citation: { section: '§5(c)(v)(B)', pages: '22' },
      scope: 'rights',
      text: 'The agency uses the feedback from communities and the public to inform its decisions about the AI.',
      evidence: ['A summary of feedback that shows what changed, or why nothing did'],
      exemptions: [],
    },
    {
      id: 'v-b-04',
      level: 'must',
      citation: { section: '§5(c)(v)(B)', pages: '22' },
      scope: 'rights',
      text: 'In its consultation, the agency seeks input on how it carries out the minimum practices themselves, such as any opt-out procedures that apply.',
      evidence: ['The questions asked about notice, appeal, opt-out and the other practices'],
      exemptions: [],
    },
    {
      id: 'v-b-05',
      level: 'must',
      citation: { section: '§5(c)(v)(B)', pages: '22-23' },
      scope: 'rights',
      text: 'The agency takes appropriate steps, such as usability tests, requests for comment, surveys after a service, public meetings, outreach to federal employee groups and unions, or another open and accessible process, to get input from the communities and people affected.',
      evidence: ['A record of each method used, whom it reached and what they said'],
      exemptions: [],
    },
    {
      id: 'v-b-06',
      level: 'should',
      citation: { section: '§5(c)(v)(B)', pages: '22' },
      scope: 'rights',
      text: 'Where consultation carries risks, as in fraud prevention or law enforcement investigations, the agency considers and manages them, for example by consulting a representative group and not the person targeted.',
      evidence: ['A note on the risks of consulting, and the group or experts consulted'],
      exemptions: [
        {
          id: 'no-consultation-risk',
          reason:
            'The use is not in a field, such as fraud prevention or law enforcement investigation, where public consultation carries risk.',
          citation: { section: '§5(c)(v)(B)', pages: '22' },
        },
      ],
    },
    {
      id: 'v-b-07',
      level: 'encouraged',
      citation: { section: '§5(c)(v)(B)', pages: '22' },
      scope: 'rights',
      text: 'The agency keeps asking affected communities in particular, and the public at large, for feedback over time, especially after significant modifications.',
      evidence: ['Dates of later consultations, and what prompted them'],
      exemptions: [],
    },
    {
      id: 'v-b-08',
      level: 'should',
      citation: { section: '§5(c)(v)(B)', pages: '22' },
      scope: 'rights',
      text: 'If, in weighing the feedback, the agency determines that using the AI in a given context would do more harm than good, it does not use the AI.',
      evidence: ['The written conclusion on harm and good, and the decision that followed'],
      exemptions: [
        {
          id: 'no-more-harm-than-good',
          reason: 'The agency weighed the feedback and did not find more harm than good.',
          citation: { section: '§5(c)(v)(B)', pages: '22' },
        },
      ],
    },
    {
      id: 'v-b-09',
      level: 'encouraged',
      citation: { section: '§5(c)(v)(B) fn 47', pages: '22' },
      scope: 'rights',
      text: 'The agency asks OMB whether the consultation needs clearance under the Paperwork Reduction Act.',
      evidence: ['Letters or emails with OMB, or a clearance number on the form'],
      exemptions: [],
    },
  ],
} satisfies Practice
