/**
 * Every place that is cited round the practices, as read off the documents: source, section, page or
 * pages, and a few of its words. Where a place runs over pages, `|` parts the words that stand on its
 * first page from those on its last.
 */
const table = `
m-24-10;§2;3-4;a covered agencies|c applicability to national security systems
m-24-10;§2(a);3;applies to all agencies defined in 44
m-24-10;§2(b);3;developed used or procured by or on behalf of
m-24-10;§2(a)-(b) fn 7-8;3;government accountability office
m-24-10;§2(c);4;as a component of a national security system
m-24-10;§3;4;caios bear primary responsibility on behalf of
m-24-10;§3(a)(iv);5;must individually inventory each of its
m-24-10;§3(a)(iv)-(v);5;release aggregate metrics
m-24-10;§5 fn 26;14;although elements of the intelligence community
m-24-10;§5(a)(i);14;or else stop using any ai
m-24-10;§5(a)(ii);14;must certify the ongoing validity
m-24-10;§5(b);15;must look to whether the particular
m-24-10;§5(b) fn 27;15;substantially identical in their risk profiles
m-24-10;§5(c);15;until they achieve compliance
m-24-10;§5(c);16;must document their implementation
m-24-10;§5(c)(i);16;using ai solely to
m-24-10;§5(c)(i)(A);16;evaluate a potential vendor
m-24-10;§5(c)(i)(B);16;achieve its conformity with
m-24-10;§5(c)(i) fn 32;16;this exclusion must not be applied
m-24-10;§5(c)(ii);16;shall be submitted prior to october
m-24-10;§5(c)(ii);16-17;what practices the agency has in|place to mitigate the risks from noncompliance
m-24-10;§5(c)(ii);17;as well as a plan for how
m-24-10;§5(c)(iii);17;may waive one or more
m-24-10;§5(c)(iv);17;must follow these practices before using new
m-24-10;§5(c)(iv);19;on an ongoing basis while using new
m-24-10;§5(c)(iv)(A);17;should update their impact
m-24-10;§5(c)(iv)(A);17-18;complete an ai impact assessment|open government data asset
m-24-10;§5(c)(iv)(A)(1);17;intended purpose for the ai
m-24-10;§5(c)(iv)(A)(2);17-18;the potential risks of using ai|possible failure modes
m-24-10;§5(c)(iv)(A)(2);18;should document the stakeholders
m-24-10;§5(c)(iv)(A)(3);18;sufficient descriptive information from the vendor
m-24-10;§5(c)(iv)(A)(3)(a);18;data collection and preparation process
m-24-10;§5(c)(iv)(A)(3)(b);18;representativeness of the data
m-24-10;§5(c)(iv)(A)(3)(d);18;data gaps and shortcomings
m-24-10;§5(c)(iv)(B);19;encouraged to leverage pilots
m-24-10;§5(c)(iv)(F);20;must stop using the ai as soon
m-24-10;§5(c)(iv)(H);20;an appropriate fail safe
m-24-10;§5(c)(iv)(I);21;accessible documentation in plain language
m-24-10;§5(c)(iv)-(v);17-24;minimum practices for either|maintain options to opt out
m-24-10;§5(c)(v);21;before initiating use of new or existing rights
m-24-10;§5(c)(v);23;on an ongoing basis while using new
m-24-10;§5(c)(v)(A)(1);21;class protected by federal nondiscrimination
m-24-10;§5(c)(v)(A)(4);21;cease use of the ai
m-24-10;§5(c)(v)(B);22;cause more harm than good
m-24-10;§5(c)(v)(B) fn 46;22;affected communities will vary
m-24-10;§5(c)(v)(C);23;must safely discontinue use
m-24-10;§5(c)(v)(F);24;would impose undue hardship
m-24-10;§6 “Algorithmic Discrimination”;26;the term algorithmic discrimination has
m-24-10;§6 “Artificial Intelligence”;26-27;the term artificial intelligence has|no system should be considered too simple
m-24-10;§6 “Automation Bias”;28;inordinately favor suggestions
m-24-10;§6 “Equity”;28;the term equity has
m-24-10;§6 “Rights-Impacting AI”;29;legal material binding or similarly significant
m-24-10;§6 “Risks from the Use of AI”;29;there is or is not human oversight
m-24-10;§6 “Risks from the Use of AI”;29-30;there is or is not human oversight|confidentiality of the data used to train
m-24-10;§6 “Safety-Impacting AI”;30;produces an action or serves as
m-24-10;§6 “Significant Modification”;30;meaningfully alters
m-24-10;§6 “Underserved Communities”;30;the term underserved communities has
m-24-10;Appendix I;31-33;they do not represent an exhaustive list|recommending child custody
m-24-10;Appendix I(1);31;purposes that are presumed to be safety
m-24-10;Appendix I(2);32-33;purposes that are presumed to be rights|recommending child custody
m-24-10;Appendix I(1)(a);31;nuclear reactors materials and waste
m-24-10;Appendix I(1)(b);31;integrity of elections and voting
m-24-10;Appendix I(1)(c);31;robots or robotic appendages
m-24-10;Appendix I(1)(d);31;applying kinetic force
m-24-10;Appendix I(1)(e);31;semi autonomously moving vehicles
m-24-10;Appendix I(1)(f);31;hazardous chemicals or biological agents
m-24-10;Appendix I(1)(g);31;controlling industrial emissions
m-24-10;Appendix I(1)(h);31;industrial waste or other controlled
m-24-10;Appendix I(1)(i);31;industrial equipment systems or structures
m-24-10;Appendix I(1)(j);31;medically relevant functions
m-24-10;Appendix I(1)(k);31;dangerous weapons or a violent act
m-24-10;Appendix I(1)(l);31;summon first responders
m-24-10;Appendix I(1)(m);31;security of government facilities
m-24-10;Appendix I(1)(n);31;pursuant to sanctions
m-24-10;Appendix I(2)(a);32;limiting the reach of protected speech
m-24-10;Appendix I(2)(b);32;predicting criminal recidivism
m-24-10;Appendix I(2)(c);32;forecasting the migration activity
m-24-10;Appendix I(2)(d);32;one to many identification
m-24-10;Appendix I(2)(e);32;measuring emotions thought
m-24-10;Appendix I(2)(f);32;likeness or voice without
m-24-10;Appendix I(2)(g);32;student cheating or plagiarism
m-24-10;Appendix I(2)(h);32;screening tenants
m-24-10;Appendix I(2)(i);32;time on task tracking
m-24-10;Appendix I(2)(j);32;medically relevant functions
m-24-10;Appendix I(2)(k);33;garnishing wages
m-24-10;Appendix I(2)(l);33;detecting fraudulent use
m-24-10;Appendix I(2)(m);33;responses are legally binding
m-24-10;Appendix I(2)(n);33;adoption matching
omb-2024-guidance;Part I(1)(b);2;an ai use case refers to
omb-2024-guidance;Part III(a);5;unless the agency caio in coordination
omb-2024-guidance;Part III(b);5;must be submitted to omb by october
omb-2024-guidance;Appendix A;6;procurement instrument identifier
m-25-21;Memorandum;1;
`

export type ExpectedPlace = {
  source: string
  section: string
  pages: string
  /** Words on the first page and, where the place runs over pages, on the last; none when not checked. */
  words: string[]
}

export const expectedPlaces: ExpectedPlace[] = table
  .trim()
  .split('\n')
  .map((line) => {
    const [source = '', section = '', pages = '', words = ''] = line.split(';')
    return { source, section, pages, words: words === '' ? [] : words.split('|') }
  })
