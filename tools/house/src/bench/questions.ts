const THINGS = ["lue", "luer", "votter", "ullsokker", "skjerf", "genser", "kluter", "kurv", "pledd", "bøttehatt", "plakat", "maleri", "potter", "bærenett", "forkle", "putetrekk", "skjærefjøl", "smørkniv", "fuglekasse", "krakk", "hårstrikk", "bilde"]
const BESIDES = ["", "grå", "i ull", "mosegrønn", "bomull", "fjellbris", "til jul", "sett på to", "strikket"]
const SLIPS: Readonly<Record<string, string>> = { votter: "vottter", skjærefjøl: "skjærefjøll", genser: "gesner", plakat: "palkat", forkle: "forkel" }
const STEP = 37

/** Questions as people ask them: things in several forms, with a colour, a material or a name, and some with a slip. The same ones every time. */
export function questions(count: number): string[] {
  const all = BESIDES.flatMap((beside, row) => THINGS.map((thing, column) => `${(row + column) % 3 === 0 ? (SLIPS[thing] ?? thing) : thing} ${beside}`.trim()))
  return Array.from({ length: count }, (_, index) => all[(index * STEP) % all.length] ?? "")
}
