const plain: Record<string, string> = { æ: "ae", ø: "o", å: "a" }

/** A suggestion for a workshop's handle: «Søm og lapp» → `som-og-lapp`. */
export function handleFromName(name: string): string {
  return name
    .toLowerCase()
    .replace(/[æøå]/g, (letter) => plain[letter] ?? "")
    .normalize("NFD")
    .replace(/[̀-ͯ]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 40)
    .replace(/^-+|-+$/g, "")
}
