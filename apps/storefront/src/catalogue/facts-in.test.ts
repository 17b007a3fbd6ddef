import { productFacts } from "@verksted/contracts/product-facts"
import { expect, it } from "vitest"
import { factsIn } from "./facts-in"

const facts = productFacts.parse({
  materials: "Bjørk, olje", care: "Vaskes for hånd.", image_alts: ["Fjøl", "Fjøl bakfra"], one_of_a_kind: false, food_contact: true, warnings: ["Ikke i ovnen.", "Ikke i maskin."],
  packed_cm: null, shipping_class: "hentested", en: { materials: "Birch, oil", care: null, image_alts: ["Board"], warnings: ["Not in the oven."] },
})

it("is Norwegian on Norwegian pages", () => {
  expect(factsIn("nb", facts)).toMatchObject({ materials: "Bjørk, olje", image_alts: ["Fjøl", "Fjøl bakfra"] })
  expect(factsIn("nb", facts)).not.toHaveProperty("en")
})

it("is English where somebody has written it, so that no warning is ever left out", () => {
  expect(factsIn("en", facts)).toMatchObject({ materials: "Birch, oil", care: "Vaskes for hånd.", image_alts: ["Board", "Fjøl bakfra"], warnings: ["Not in the oven.", "Ikke i maskin."] })
  expect(factsIn("en", { ...facts, en: null }).materials).toBe("Bjørk, olje")
})
