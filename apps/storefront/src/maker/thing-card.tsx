import type { MakerThing } from "@verksted/contracts/maker"
import { getTranslations } from "next-intl/server"
import type { ReactNode } from "react"
import { sizes } from "@/pictures/sizes"
import { Picture } from "@/ui/picture"
import { inSentence } from "./in-sentence"
import { Thread } from "./thread"

type Props = { thing: MakerThing; title: ReactNode; first: boolean; large?: boolean }

/** One own thing: a big picture, its thread, one kind sentence. */
export async function ThingCard({ thing, title, first, large = false }: Props) {
  const t = await getTranslations("MyThings")
  return (
    <article className={large ? "grid gap-x-12 gap-y-6 md:grid-cols-2" : "grid gap-x-10 gap-y-5 md:grid-cols-[19rem_1fr]"}>
      <Picture src={thing.image_url} alt={thing.image_alt} sizes={large ? sizes.myThing : sizes.myThings} first={first} />
      <div>
        {title}
        <p className="text-soft">{t("madeIn", { workshop: inSentence(thing.workshop_name) })}</p>
        <p className="mt-4 text-lead">{t(`sentences.${thing.step}`)}</p>
        {thing.more_in_shop ? <p className="mt-1 text-soft">{t("moreInShop")}</p> : null}
        <div className="mt-6 max-w-96"><Thread thing={thing} /></div>
      </div>
    </article>
  )
}
