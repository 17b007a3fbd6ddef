import type { Workshop } from "@verksted/contracts/workshop"
import { useTranslations } from "next-intl"
import { sizes } from "@/pictures/sizes"
import { Cloth } from "@/ui/cloth"
import { Picture } from "@/ui/picture"

/** The head of a workshop's page: its label, as wide as the page. */
export function WorkshopCloth({ workshop, count }: { workshop: Workshop; count: number }) {
  const t = useTranslations("Workshops")
  return (
    <Cloth colour={workshop.colour} className="flex flex-wrap items-center gap-x-14 gap-y-8 px-7 py-9 md:flex-nowrap md:px-14 md:py-14">
      <div className="flex min-w-0 grow flex-wrap items-center gap-x-14 gap-y-6">
        {/* As wide as its longest word: a browser without a Norwegian dictionary would break a name anywhere. */}
        <div className="min-w-0 grow basis-64 md:min-w-min">
          <h1 className="text-h1 hyphens-auto">{workshop.name}</h1>
          <p className="mt-3 font-semibold">{t("things", { count })}</p>
        </div>
        <p className="max-w-[30ch] text-lead md:text-h3">{workshop.intro}</p>
      </div>
      {workshop.picture_url ? <Picture src={workshop.picture_url} alt={t("picture", { workshop: workshop.name })} sizes={sizes.workshopCloth} className="w-56 rounded-button md:w-64 md:shrink-0 lg:w-72" /> : null}
    </Cloth>
  )
}
