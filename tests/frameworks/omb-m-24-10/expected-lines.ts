import type { Level } from '#schemas/practice.ts'

/**
 * The 86 lines as read off the memo: id, level, paragraph, page or pages, and a few of the memo's words.
 * Where a line runs over a page, `|` parts the words that stand on its first page from those on its last.
 */
const table = `
iv-a-01;must;§5(c)(iv)(A);17;must document at least the following
iv-a-02;should;§5(c)(iv)(A);17;should update their impact assessments periodically
iv-a-03;must;§5(c)(iv)(A)(1);17;supported by specific metrics or qualitative analysis
iv-a-04;should;§5(c)(iv)(A)(1);17;metrics should be quantifiable measures
iv-a-05;should;§5(c)(iv)(A)(1);17;qualitative analysis should demonstrate
iv-a-06;should;§5(c)(iv)(A)(1) fn 34;17;should use a target variable
iv-a-07;must;§5(c)(iv)(A)(2);17;the potential risks of using ai
iv-a-08;must;§5(c)(iv)(A)(2);17-18;additional mitigation measures|reduce these risks
iv-a-09;should;§5(c)(iv)(A)(2);18;should document the stakeholders
iv-a-10;should;§5(c)(iv)(A)(2);18;assess the possible failure modes
iv-a-11;should;§5(c)(iv)(A)(2);18;should be especially attentive
iv-a-12;should;§5(c)(iv)(A)(2);18;outweigh the risks agencies should not use
iv-a-13;must;§5(c)(iv)(A)(3);18;must assess the quality of the data
iv-a-14;must;§5(c)(iv)(A)(3);18;must obtain sufficient descriptive information
iv-a-15;must;§5(c)(iv)(A)(3)(a);18;data collection and preparation process
iv-a-16;must;§5(c)(iv)(A)(3)(b);18;the quality and representativeness of the data
iv-a-17;should;§5(c)(iv)(A)(3)(b) fn 37;18;should assess whether the data used
iv-a-18;must;§5(c)(iv)(A)(3)(c);18;relevant to the task being automated
iv-a-19;must;§5(c)(iv)(A)(3)(d);18;sufficient breadth to address the range
iv-a-20;must;§5(c)(iv)(A)(3)(e);18;open government data asset
iv-a-21;must;§5(c)(v)(A)(1);21;identify and document in their ai impact assessment
iv-b-01;must;§5(c)(iv)(B);18;must conduct adequate testing
iv-b-02;should;§5(c)(iv)(B);18;should follow domain specific best practices
iv-b-03;should;§5(c)(iv)(B);18-19;should take into account both the specific|by the system's outcomes
iv-b-04;should;§5(c)(iv)(B);19;conditions should mirror
iv-b-05;should;§5(c)(iv)(B);19;agencies should demonstrate that the ai
iv-b-06;must;§5(c)(iv)(B);19;must use alternative test methodologies
iv-b-07;encouraged;§5(c)(iv)(B);19;are also encouraged to leverage pilots
iv-c-01;must;§5(c)(iv)(C);19;must review relevant ai documentation
iv-c-02;must;§5(c)(iv)(C);19;this documentation must include
iv-c-03;must;§5(c)(iv)(C);19;must incorporate this independent evaluation
iv-c-04;must;§5(c)(iv)(C);19;must not have been directly involved
iv-d-01;must;§5(c)(iv)(D);19;must institute ongoing procedures
iv-d-02;must;§5(c)(iv)(D);19;to detect changes in the ai's impact
iv-d-03;should;§5(c)(iv)(D);19;should also scale up the use
iv-d-04;should;§5(c)(iv)(D);19;should monitor and defend the ai
iv-e-01;must;§5(c)(iv)(E);19;must include periodic human reviews
iv-e-02;must;§5(c)(iv)(E);19-20;must also determine whether the current|updated risk response options
iv-e-03;must;§5(c)(iv)(E);20;required at least on an annual basis
iv-e-04;must;§5(c)(iv)(E);20;must include renewed testing
iv-e-05;must;§5(c)(iv)(E);20;must also include oversight and consideration
iv-e-06;should;§5(c)(iv)(E) fn 41;20;should consider customer feedback
iv-f-01;must;§5(c)(iv)(F);20;must take steps to mitigate those risks
iv-f-02;must;§5(c)(iv)(F);20;must update or repeat those practices
iv-f-03;must;§5(c)(iv)(F);20;must stop using the ai as soon as
iv-g-01;must;§5(c)(iv)(G);20;must ensure there is sufficient training
iv-g-02;should;§5(c)(iv)(G);20;should be conducted on a periodic basis
iv-g-03;should;§5(c)(iv)(G);20;should be specific to the ai product
iv-h-01;must;§5(c)(iv)(H);20;must assess their rights impacting
iv-h-02;must;§5(c)(iv)(H);20;must ensure that the ai functionality has
iv-h-03;must;§5(c)(iv)(H) fn 43;20;must still determine the appropriate oversight
iv-i-01;must;§5(c)(iv)(I);21;must ensure to the extent consistent
iv-i-02;must;§5(c)(iv)(I);21;must also provide reasonable and timely notice
iv-i-03;should;§5(c)(iv)(I) fn 44;21;should provide notice to a user
iv-i-04;must;§5(c)(iv)(I);21;must ensure adequate transparency
v-a-01;must;§5(c)(v)(A)(1);21;identify and document in their ai impact assessment
v-a-02;should;§5(c)(v)(A)(1);21;should also assess and document
v-a-03;must;§5(c)(v)(A)(2);21;assess the ai in a real world context
v-a-04;must;§5(c)(v)(A)(3);21;mitigate disparities
v-a-05;must;§5(c)(v)(A)(4);21;cease use of the ai
v-a-06;should;§5(c)(v)(A)(4);21;should maintain appropriate documentation
v-b-01;must;§5(c)(v)(B);22;must consult affected communities
v-b-02;must;§5(c)(v)(B);22;must solicit public feedback
v-b-03;must;§5(c)(v)(B);22;use such feedback to inform
v-b-04;must;§5(c)(v)(B);22;must include seeking input
v-b-05;must;§5(c)(v)(B);22-23;must take appropriate steps to solicit|and effective manner
v-b-06;should;§5(c)(v)(B);22;should consider and manage the risks
v-b-07;encouraged;§5(c)(v)(B);22;are strongly encouraged to solicit
v-b-08;should;§5(c)(v)(B);22;more harm than good the agency should not
v-b-09;encouraged;§5(c)(v)(B) fn 47;22;are encouraged to engage with omb
v-c-01;must;§5(c)(v)(C);23;must also monitor rights impacting ai
v-c-02;must;§5(c)(v)(C);23;must safely discontinue use
v-d-01;must;§5(c)(v)(D);23;must notify individuals when
v-d-02;should;§5(c)(v)(D);23;should consider the timing of their notice
v-d-03;must;§5(c)(v)(D);23;the notice must also include
v-d-04;must;§5(c)(v)(D);23;must also abide by any existing
v-d-05;should;§5(c)(v)(D) fn 50;23;explanations should be technologically valid
v-e-01;must;§5(c)(v)(E);23;must provide timely human consideration
v-e-02;may;§5(c)(v)(E);23;can leverage and expand such processes
v-e-03;should;§5(c)(v)(E);23-24;should not place unnecessary burden|calculating administrative burden
v-e-04;must;§5(c)(v)(E);24;must create appropriate alternative mechanisms
v-f-01;must;§5(c)(v)(F);24;must provide and maintain a mechanism
v-f-02;must;§5(c)(v)(F);24;must be prominent readily available
v-f-03;should;§5(c)(v)(F);24;should also seek to ensure
v-f-04;exempt;§5(c)(v)(F);24;not required to provide the ability
v-f-05;may;§5(c)(v)(F);24;permitted to waive this opt out requirement
`

export type ExpectedLine = {
  id: string
  level: Level
  section: string
  pages: string
  memoWords: string[]
}

export const expectedLines: ExpectedLine[] = table
  .trim()
  .split('\n')
  .map((row) => {
    const [id, level, section, pages, words] = row.split(';') as [
      string,
      Level,
      string,
      string,
      string,
    ]
    return { id, level, section, pages, memoWords: words.split('|') }
  })
