/** «2 × Lue «Fjellbris», S/M» */
export const thingWords = ({ title, variant_title, quantity }: { title: string; variant_title: string | null; quantity: number }) =>
  `${quantity} × ${title}${variant_title ? `, ${variant_title}` : ""}`
