import { MissingPage } from "@/layout/missing-page"
import { ShopFrame } from "@/layout/shop-frame"

export default function NotFound() {
  return <ShopFrame><MissingPage /></ShopFrame>
}
