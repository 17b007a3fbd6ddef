import { UNKNOWN_ADDRESS } from "@/i18n/address-rules"
import { MissingPage } from "@/layout/missing-page"
import { ShopFrame } from "@/layout/shop-frame"

/** One page for all of them: the addresses are led here by name. */
export const ensureStatic = "navigation"

export function generateStaticParams() {
  return [{ rest: [UNKNOWN_ADDRESS] }]
}

/** Every address that is no page ends here, and is answered inside the shop's own frame. */
export default function UnknownAddress() {
  return <ShopFrame><MissingPage /></ShopFrame>
}
