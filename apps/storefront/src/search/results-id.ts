/** The id of the line that says how many things there are. */
export const RESULTS_ID = "treff"
