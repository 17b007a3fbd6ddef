import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Language } from "@verksted/contracts/language"
import { shopSender } from "../../../mail/mail-of-order"
import { writeExample } from "../../../mail/preview/write-example"
import { SELLER_MODULE } from "../../../modules/seller"
import type { SellerService } from "../../../modules/seller/service"

export type SendSampleInput = { id: string; language: Language; user_id: string }

/** Each press sends one more, so there is no key. A sent e-mail cannot be called back: no compensation. */
export const sendSampleStep = createStep("send-sample", async ({ id, language, user_id }: SendSampleInput, { container }) => {
  const mail = await writeExample(container, id, language)
  const { email } = await container.resolve(Modules.USER).retrieveUser(user_id)
  const { profile } = await container.resolve<SellerService>(SELLER_MODULE).retrieveHouse()
  await container.resolve(Modules.NOTIFICATION).createNotifications({
    to: email,
    ...(profile ? { from: shopSender(profile) } : {}),
    channel: "email",
    template: `sample-${id}`,
    content: { ...mail, subject: `[Prøve] ${mail.subject}` },
  })
  return new StepResponse({ sent_to: email })
})
