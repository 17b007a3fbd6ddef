/** What somebody is told who has asked too often. */
export function waitSentence(seconds: number): string {
  if (seconds <= 60) return "Det ble for mange forsøk på kort tid. Vent et minutt og prøv igjen."
  return `Det ble for mange forsøk på kort tid. Vent ${Math.ceil(seconds / 60)} minutter og prøv igjen.`
}
