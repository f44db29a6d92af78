/** The record inside a report; readers of our files look for this name. */
export const attachmentName = 'assessment.json'
