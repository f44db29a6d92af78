/** How findings are reached: printed in every report. */
export const method: string[] = [
  'The yardstick is OMB Memorandum M-24-10 of 28 March 2024. It was rescinded and replaced by M-25-21 on 3 April 2025. It is used here because on most points it is stricter. This report does not say that it binds anyone today.',
  'M-24-10 sets fifteen minimum practices. Plumbline splits them into 86 lines and keeps the memo’s own verb for each: must, should, encouraged or may. Only the musts decide the verdict.',
  'An agency’s statement is a claim. A claim is set beside the finding and is not evidence of itself. Where nothing beyond the claim supports it, Plumbline proposes “not shown”.',
  '“Not shown” means that nothing on this record shows it either way. It does not mean that it was not done. “Not met” means that evidence shows it was not done.',
  'Who shows what is counted, not scored. A practice or a must line is shown when the assessor concluded that it is met, partly met or not met, and cites a source that is more than the agency’s own claim. It is shown by the agency only, by others only, or by both. Where the agency only makes a claim, it is said and shown by nobody. An exemption or a waiver sets it aside. The list stands behind each number.',
  'Contradictions are found by fixed rules, which are part of the data file and look at the agency’s own rows, at two years of them, and at claims beside findings. Some rules match words and say so. A rule says that two statements do not go together. Which one is true, and whether it enters this report, is for the assessor to decide.',
  'A blank in an inventory is “not reported”. It is never read as “no”.',
  '“Does not apply” is open only for a reason that the memo itself allows, and the report names the reason. “Waived” needs a waiver by the Chief AI Officer on the record.',
  'At quick depth each practice has one finding. At full depth each line has its own, and the practice follows from its musts. The report says which depth was used.',
  'Determinations, exclusions, extensions and waivers are four separate records. Each counts only when the record shows what the memo makes it depend on.',
  'The person who made this assessment chose every finding. Plumbline computes the verdict from the findings by fixed rules, which are part of the data file, so that anyone can compute it again.',
  'Guidance, lists of evidence, scales for harm and plain-language wording are Plumbline’s own. The memo’s text is what counts; each line cites its section and page.',
  'This is not legal advice. The memo governs agencies and says that it does not create rights or obligations for the public. A finding here is not a finding by a court or by OMB.',
]
