import "server-only"
import { cacheLife, cacheTag } from "next/cache"
import { catalogueTag } from "@verksted/contracts/catalogue-tag"
import { deliveryWays, type DeliveryWay } from "@verksted/contracts/delivery"
import type { Locale } from "next-intl"
import { readBackend } from "@/lib/read-backend"

/** The shop's ways of delivery, whatever is bought. */
export async function listDeliveryWays(locale: Locale): Promise<DeliveryWay[]> {
  "use cache"
  cacheLife("catalogue")
  cacheTag(catalogueTag.everything, catalogueTag.deliveries)
  const answer = await readBackend("/store/delivery-ways", deliveryWays, { locale })
  return answer?.ways ?? []
}
