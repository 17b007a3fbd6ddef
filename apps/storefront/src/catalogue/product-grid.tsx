import { classNames } from "@/lib/class-names"
import { canBeWhole } from "@/lib/price"
import { ProductCard } from "./product-card"
import type { CardView } from "./product-view"

type Props = {
  products: CardView[]
  heading?: "h2" | "h3"
  /** The workshop whose list this is: its own label is left out of each card. */
  within?: string
  aboveFold?: boolean
  /** Stands beside a column of choices: three in a row at most. */
  beside?: boolean
}

/** Things in rows of two to four. Either every price of the list has øre, or none. */
export function ProductGrid({ products, heading = "h2", within, aboveFold = false, beside = false }: Props) {
  const decimals = !canBeWhole(products.flatMap((product) => product.price ?? []))
  return (
    <ul className={classNames("grid grid-cols-2 gap-x-4 gap-y-10 sm:gap-x-6 md:grid-cols-3 lg:gap-x-8 lg:gap-y-14", !beside && "lg:grid-cols-4")}>
      {products.map((product, index) => (
        <li key={product.id}><ProductCard {...{ product, decimals, heading, within }} first={aboveFold && index === 0} /></li>
      ))}
    </ul>
  )
}
