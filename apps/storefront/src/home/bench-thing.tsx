import { Link } from "@/i18n/navigation"
import type { ProductView } from "@/catalogue/product-view"
import { sizes } from "@/pictures/sizes"
import { Label } from "@/ui/label"
import { Picture } from "@/ui/picture"

/** A thing lying on the bench of the front page; the large one carries its workshop's label. */
export function BenchThing({ product, large }: { product: ProductView; large: boolean }) {
  return (
    <Link prefetch={false} href={{ pathname: "/products/[handle]", params: { handle: product.handle } }} className="relative block h-full rounded-picture transition-shadow duration-150 hover:shadow-thing">
      <Picture
        src={product.pictures[0]?.url ?? null}
        alt={product.title}
        sizes={large ? sizes.benchLarge : sizes.benchSmall}
        first={large}
        className="aspect-auto! h-full"
      />
      {large ? (
        <span className="absolute bottom-6 -left-2 grid justify-items-start gap-1">
          {product.workshops.map((workshop) => <Label key={workshop.id} colour={workshop.colour} size="large">{workshop.name}</Label>)}
        </span>
      ) : null}
    </Link>
  )
}
