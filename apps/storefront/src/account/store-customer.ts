import { z } from "zod"

const storeAddress = z.object({
  id: z.string(),
  first_name: z.string().nullish(),
  last_name: z.string().nullish(),
  address_1: z.string().nullish(),
  postal_code: z.string().nullish(),
  city: z.string().nullish(),
  is_default_shipping: z.boolean(),
})
export type StoreAddress = z.infer<typeof storeAddress>

/** What the pages read of Medusa's customer. */
export const storeCustomer = z.object({
  id: z.string(),
  email: z.string(),
  first_name: z.string().nullish(),
  last_name: z.string().nullish(),
  phone: z.string().nullish(),
  addresses: z.array(storeAddress),
})
export type StoreCustomer = z.infer<typeof storeCustomer>
