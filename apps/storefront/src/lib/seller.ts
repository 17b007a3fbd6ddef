import "server-only"
import { cache } from "react"
import { sellerResponse, type SellerResponse } from "@verksted/contracts/seller"
import { askBackend } from "./backend"

/** The seller's public data, or null while the backend is out of reach: frame and error pages must stand without it. */
export const findSeller = cache(async (): Promise<SellerResponse | null> => {
  const answer = await askBackend("/store/seller", sellerResponse)
  return answer.ok ? answer.data : null
})
