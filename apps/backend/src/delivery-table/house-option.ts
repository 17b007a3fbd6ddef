import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { type DeliveryKind, deliveryKind } from "@verksted/contracts/delivery"
import { priceFields, storedPrice, type StoredPrice } from "../catalogue/freight-price"

/** One of Medusa's shipping options that is the house's. `data` is all that it notes, what we know not of too. */
export type HouseOption = { id: string; data: Record<string, unknown>; kind: DeliveryKind; prices: StoredPrice[] }

const stored = z.object({ id: z.string(), data: z.record(z.string(), z.unknown()), prices: z.array(storedPrice).nullish() })

/** The house's shipping options; those that staff have made without saying what kind they are, are left out. */
export async function readHouseOptions(container: MedusaContainer): Promise<HouseOption[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "shipping_option", fields: ["id", "data", ...priceFields] })
  return data.flatMap((row): HouseOption[] => {
    const option = stored.safeParse(row).data
    const kind = deliveryKind.safeParse(option?.data).data
    return option && kind ? [{ ...option, kind, prices: option.prices ?? [] }] : []
  })
}
