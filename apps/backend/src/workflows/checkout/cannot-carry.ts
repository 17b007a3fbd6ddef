/** The sentence that refuses a delivery for this thing. */
export const cannotCarry = (title: string) => `«${title}» kan ikke sendes slik. Velg en annen måte å få varene på.`
