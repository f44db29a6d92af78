/** The day on this device's own clock and calendar. */
export const today = (): string => new Date().toLocaleDateString('sv-SE')
