import type { Concept } from "./concept"

/** A material that a buyer can choose by; `key` stands in addresses. `kind` is the key of what it is a kind of. */
export type Material = Concept & { key: string; label: { nb: string; en: string }; kind?: "tre" }

const material = (nb: string, en: string, more: { nb?: string[]; en?: string[]; key?: string; kind?: "tre" } = {}): Material => ({
  key: more.key ?? nb.toLowerCase(),
  label: { nb, en },
  nb: [nb.toLowerCase(), ...(more.nb ?? [])],
  en: [en.toLowerCase(), ...(more.en ?? [])],
  ...(more.kind ? { kind: more.kind } : {}),
})

/** The materials of the shop's field, in the order of neither. */
export const materials: Material[] = [
  material("Ull", "Wool", { nb: ["merino"], en: ["woollen", "merino"] }),
  material("Alpakka", "Alpaca"),
  material("Mohair", "Mohair"),
  material("Bomull", "Cotton"),
  material("Lin", "Linen"),
  material("Silke", "Silk"),
  material("Akryl", "Acrylic"),
  material("Polyester", "Polyester"),
  material("Polyamid", "Polyamide", { nb: ["nylon"], en: ["nylon"] }),
  material("Elastan", "Elastane"),
  material("Skinn", "Leather", { nb: ["lær"] }),
  material("Tre", "Wood", { nb: ["trær", "treverk"], en: ["wooden"] }),
  material("Bjørk", "Birch", { key: "bjork", kind: "tre" }),
  material("Furu", "Pine", { kind: "tre" }),
  material("Eik", "Oak", { kind: "tre" }),
  material("Bøk", "Beech", { key: "bok", kind: "tre" }),
  material("Einer", "Juniper", { kind: "tre" }),
  material("Ask", "Ash", { kind: "tre" }),
  material("Gran", "Spruce", { kind: "tre" }),
  material("Osp", "Aspen", { kind: "tre" }),
  material("Papir", "Paper"),
  material("Lerret", "Canvas"),
  material("Keramikk", "Ceramic", { nb: ["leire", "terrakotta"], en: ["clay", "terracotta"] }),
  material("Glass", "Glass", { nb: ["plexiglass"] }),
]
