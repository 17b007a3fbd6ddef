import "server-only"
import { cacheLife, cacheTag } from "next/cache"
import { catalogueTag } from "@verksted/contracts/catalogue-tag"
import { sellerResponse, type SellerResponse } from "@verksted/contracts/seller"
import { readBackend } from "./read-backend"

/**
 * The seller's public data, a part of every page's frame; null when the house has none.
 * @throws Error when the backend is out of reach: the page that is already there stays.
 */
export async function findSeller(): Promise<SellerResponse | null> {
  "use cache"
  cacheLife("catalogue")
  cacheTag(catalogueTag.everything, catalogueTag.seller)
  return readBackend("/store/seller", sellerResponse)
}
