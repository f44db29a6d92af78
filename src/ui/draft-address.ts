/** Addresses of a draft's pages, as the app's routes have them. `at` is a question or a line of the page. */
export const draftAddress = {
  tasks: (draft: string) => `/draft/${draft}`,
  section: (draft: string, section: string, at?: string) =>
    `/draft/${draft}/section/${section}${at === undefined ? '' : `/${at}`}`,
  practice: (draft: string, practice: string, at?: string) =>
    `/draft/${draft}/practice/${practice}${at === undefined ? '' : `/${at}`}`,
  sources: (draft: string, source?: string) =>
    `/draft/${draft}/sources${source === undefined ? '' : `/${source}`}`,
  findings: (draft: string) => `/draft/${draft}/findings`,
  contradictions: (draft: string) => `/draft/${draft}/contradictions`,
  actions: (draft: string) => `/draft/${draft}/actions`,
  letters: (draft: string, letter?: string) =>
    `/draft/${draft}/letters${letter === undefined ? '' : `/${letter}`}`,
  history: (draft: string) => `/draft/${draft}/history`,
  export: (draft: string) => `/draft/${draft}/export`,
}
