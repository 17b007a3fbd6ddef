/** What is stated of a thing that needs no papers. */
export const plainFacts = { materials: "Ull", care: null, image_alts: [], one_of_a_kind: false, food_contact: false, warnings: [], packed_cm: null, shipping_class: "postkasse_eller_hentested" }
