/** What to tell of a failed call: the backend's own sentence. */
export const errorMessage = (error: unknown) => (error instanceof Error && error.message) || "Noe gikk galt. Prøv igjen om litt."
