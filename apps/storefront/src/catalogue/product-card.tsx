import { useTranslations } from "next-intl"
import { Link } from "@/i18n/navigation"
import { classNames } from "@/lib/class-names"
import { sizes } from "@/pictures/sizes"
import { Label } from "@/ui/label"
import { Picture } from "@/ui/picture"
import { Price } from "@/ui/price"
import { BeforePrice } from "./before-price"
import type { CardView } from "./product-view"
import { isBuyable } from "./stock"
import { useStockSentence } from "./stock-sentence"

type Props = { product: CardView; decimals: boolean; heading: "h2" | "h3"; within?: string | undefined; first?: boolean }

/**
 * A thing in a list: one link, its workshop's label sewn into the picture's side. Pages are made on demand, so links
 * are not fetched ahead: a list would ask the backend for every thing in sight.
 */
export function ProductCard({ product, decimals, heading: Heading, within, first = false }: Props) {
  const t = useTranslations("Catalogue")
  const sentence = useStockSentence()
  const labels = product.workshops.filter((workshop) => workshop.handle !== within)
  const gone = !isBuyable(product.stock)
  return (
    <article className="group relative">
      <div className="relative">
        <Picture
          src={product.pictures[0]?.url ?? null}
          alt=""
          sizes={sizes.card}
          first={first}
          className={classNames("transition-shadow duration-150 group-hover:shadow-thing", gone && "opacity-75")}
        />
        <p className="absolute bottom-4 -left-1.5 grid justify-items-start gap-1">
          {labels.map((workshop) => <Label key={workshop.id} colour={workshop.colour}>{workshop.name}</Label>)}
        </p>
      </div>
      <Heading className="mt-3 text-h3">
        <Link prefetch={false} href={{ pathname: "/products/[handle]", params: { handle: product.handle } }} className="text-ink no-underline after:absolute after:inset-0 after:rounded-picture group-hover:underline group-hover:decoration-1 group-hover:underline-offset-4">
          {product.title}
        </Link>
      </Heading>
      <p className="mt-1 flex flex-wrap items-baseline justify-between gap-x-3">
        {product.price === null ? null : (
          <span className="font-bold">
            {product.priceVaries ? `${t("from")} ` : ""}<Price amount={product.price} decimals={decimals} />
          </span>
        )}
        {product.before === null ? null : <BeforePrice before={product.before} decimals={decimals} className="order-last w-full" />}
        {product.stock.kind === "plenty" ? null : <span className={classNames("text-small", gone ? "font-bold text-ink" : "text-soft")}>{sentence(product.stock)}</span>}
      </p>
    </article>
  )
}
