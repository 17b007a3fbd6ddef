import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { accountAddress } from "../../../account/account-address"
import { addressToken } from "../../../account/proven-address"
import { readEnvironment } from "../../../config/read-environment"
import { type AccountLetter, accountLetter } from "../../../mail/account/account-letter"
import { shopSender } from "../../../mail/mail-of-order"
import { SELLER_MODULE } from "../../../modules/seller"
import type { SellerService } from "../../../modules/seller/service"

export type AccountLetterInput = { asked_for: "register" | "password"; email: string; language: "nb" | "en" }

async function letterFor(container: MedusaContainer, { asked_for, email, language }: AccountLetterInput): Promise<AccountLetter> {
  const token = await addressToken(container, asked_for, email)
  const address = (page: "register" | "signIn") => accountAddress(readEnvironment().STOREFRONT_URL, page, language, token ?? undefined)
  if (asked_for === "register") return token ? { kind: "finish", link: address("register") } : { kind: "already", link: address("signIn") }
  return token ? { kind: "new_password", link: address("signIn") } : { kind: "no_account", link: address("register") }
}

/** One letter whatever there is, so that neither answer nor time tells who has an account. A sent e-mail cannot be called back: no compensation. */
export const sendAccountLetterStep = createStep("send-account-letter", async (input: AccountLetterInput, { container }) => {
  const house = await container.resolve<SellerService>(SELLER_MODULE).findHouse()
  const seller = house?.profile
  if (!seller) return new StepResponse({ sent: false })
  const content = accountLetter(await letterFor(container, input), input.language, seller, house.is_demo)
  await container.resolve(Modules.NOTIFICATION).createNotifications({
    to: input.email,
    from: shopSender(seller),
    channel: "email",
    template: `account-${input.asked_for}`,
    content,
  })
  return new StepResponse({ sent: true })
})
