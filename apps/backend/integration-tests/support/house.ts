import type { MedusaContainer } from "@medusajs/framework/types"
import type { SellerProfile } from "@verksted/contracts/seller"
import { SELLER_MODULE } from "../../src/modules/seller"
import type { House, SellerService } from "../../src/modules/seller/service"
import { setUpHouse } from "../../src/scripts/set-up-house"

/** A seller for tests: in the VAT register since 2024. */
export const testSeller: SellerProfile = {
  shop_name: "Prøvebutikken",
  legal_name: "Prøvebutikken AS",
  organisation_number: "999888777",
  email: "post@prove.example",
  phone: "+47 55 00 00 00",
  address: { street: "Prøvegata 1", postal_code: "5003", city: "Bergen" },
  pickup_address: { street: "Butikkgata 2", postal_code: "5004", city: "Bergen" },
  opening_hours: [{ days: "Tirsdag–fredag", hours: "kl. 11–17" }],
  vat_registered_from: "2024-01-01",
}

export type TestHouse = House & { store_headers: { headers: Record<string, string> } }

/** Sets up a demo house with `testSeller`; call it in `beforeAll`. `store_headers` is the config of a call to /store. */
export async function openTestHouse(container: MedusaContainer, profile: SellerProfile | null = testSeller): Promise<TestHouse> {
  const { publishable_key } = await setUpHouse(container, { is_demo: true, profile })
  const sellers: SellerService = container.resolve(SELLER_MODULE)
  return { ...(await sellers.retrieveHouse()), store_headers: { headers: { "x-publishable-api-key": publishable_key } } }
}
