import type { Workshop } from "@verksted/contracts/workshop"
import { useTranslations } from "next-intl"
import { Link } from "@/i18n/navigation"
import { Cloth } from "@/ui/cloth"
import { sizes } from "@/pictures/sizes"
import { Picture } from "@/ui/picture"
import type { ProductView } from "./product-view"

type Props = { workshop: Workshop; products: ProductView[]; count: number }

/** A workshop in the list of workshops: its cloth, and the newest things from its bench. */
export function WorkshopRow({ workshop, products, count }: Props) {
  const t = useTranslations("Workshops")
  return (
    <section className="relative grid items-stretch gap-3 sm:gap-4 lg:grid-cols-[minmax(19rem,1fr)_2fr]">
      <Cloth colour={workshop.colour} className="flex flex-col p-6 md:p-8">
        <h2 className="text-cloth">
          <Link prefetch={false} href={{ pathname: "/workshops/[handle]", params: { handle: workshop.handle } }} className="no-underline outline-offset-8 outline-white hover:underline hover:decoration-1 hover:underline-offset-8">
            {workshop.name}
          </Link>
        </h2>
        <p className="mt-3 max-w-[34ch]">{workshop.intro}</p>
        <p className="mt-auto pt-5 font-semibold">{t("things", { count })}</p>
      </Cloth>
      <ul className="grid grid-cols-4 gap-2 sm:gap-4">
        {products.map((product) => (
          <li key={product.id}>
            <Link prefetch={false} href={{ pathname: "/products/[handle]", params: { handle: product.handle } }} className="block rounded-picture transition-shadow duration-150 hover:shadow-thing">
              <Picture src={product.pictures[0]?.url ?? null} alt={product.title} sizes={sizes.workshopRow} className="rounded-button sm:rounded-picture" />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
