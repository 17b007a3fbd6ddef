/** Wrong PIN and unknown code are told in the same words. */
export const WRONG = "Koden eller PIN-koden stemmer ikke."

export const PAUSED = "For mange forsøk. Vent 15 minutter og prøv igjen."

/** The longest that a card rests after too many wrong tries. */
export const PAUSE_SECONDS = 15 * 60
