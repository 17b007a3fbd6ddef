import type { SellerProfile } from "@verksted/contracts/seller"
import { organisationNumberText } from "@/lib/norwegian-numbers"

type Address = SellerProfile["address"]

/** «Prøvevegen 7, 5353 Straume» */
export const oneLine = ({ street, postal_code, city }: Address): string => `${street}, ${postal_code} ${city}`

/** What information pages fill in of the seller. */
export const sellerWords = (seller: SellerProfile) => ({
  legalName: seller.legal_name,
  number: organisationNumberText(seller.organisation_number),
  address: oneLine(seller.address),
  pickupAddress: oneLine(seller.pickup_address),
  returnAddress: oneLine(seller.pickup_address),
})
