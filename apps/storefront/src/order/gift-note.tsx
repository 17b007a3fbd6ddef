import type { Gift } from "@verksted/contracts/gift"
import { getTranslations } from "next-intl/server"

/** Whom the things are for, with the greeting as the buyer wrote it. */
export async function GiftNote({ gift }: { gift: Gift }) {
  const t = await getTranslations("Order")
  return (
    <section>
      <h2 className="text-h3">{t("giftTo", { name: gift.recipient_name })}</h2>
      {gift.greeting ? (
        <figure className="mt-2">
          <figcaption className="text-small text-soft">{t("giftGreeting")}</figcaption>
          <blockquote className="mt-1 whitespace-pre-line wrap-anywhere">«{gift.greeting}»</blockquote>
        </figure>
      ) : null}
    </section>
  )
}
