import type { Workshop } from "@verksted/contracts/workshop"
import { useTranslations } from "next-intl"
import { Link } from "@/i18n/navigation"
import { Cloth } from "@/ui/cloth"

/** The workshops side by side, each a piece of its own cloth. */
export function WorkshopCloths({ workshops }: { workshops: Workshop[] }) {
  const t = useTranslations("Home")
  if (workshops.length === 0) return null
  return (
    <section className="wrap mt-16 md:mt-24">
      <h2 className="sr-only">{t("workshops")}</h2>
      <ul className="grid gap-3 sm:grid-cols-2 lg:grid-cols-[repeat(auto-fit,minmax(13rem,1fr))]">
        {workshops.map((workshop) => (
          <li key={workshop.id} className="grid min-w-0">
            <Cloth colour={workshop.colour} className="px-5 py-4 lg:px-4 lg:py-5 transition-[filter] duration-150 hover:brightness-110">
              <h3 className="text-h3 hyphens-auto">
                <Link prefetch={false} href={{ pathname: "/workshops/[handle]", params: { handle: workshop.handle } }} className="no-underline outline-white after:absolute after:inset-0 after:z-10">
                  {workshop.name}
                </Link>
              </h3>
              <p className="mt-1">{workshop.intro}</p>
            </Cloth>
          </li>
        ))}
      </ul>
    </section>
  )
}
