import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

const sets = { pickup: "Henting i butikken", parcel: "Pakker i Norge" }

/** The two ways a thing leaves the shop, each with one zone: Norway. Answers the zones' ids and the shipping profile's. */
export const ensureFulfilmentSetsStep = createStep(
  "ensure-fulfilment-sets",
  async ({ stock_location_id }: { stock_location_id: string }, { container }) => {
    const fulfilment = container.resolve(Modules.FULFILLMENT)
    const link = container.resolve(ContainerRegistrationKeys.LINK)
    const created: string[] = []

    const zoneOf = async (kind: "pickup" | "parcel"): Promise<string> => {
      const [existing] = await fulfilment.listFulfillmentSets({ name: sets[kind] }, { relations: ["service_zones"], take: 1 })
      const set = existing ?? (await fulfilment.createFulfillmentSets({
        name: sets[kind],
        type: kind === "pickup" ? "pickup" : "shipping",
        service_zones: [{ name: sets[kind], geo_zones: [{ type: "country", country_code: "no" }] }],
      }))
      if (!existing) created.push(set.id)
      await link.create({ [Modules.STOCK_LOCATION]: { stock_location_id }, [Modules.FULFILLMENT]: { fulfillment_set_id: set.id } })
      return set.service_zones[0]?.id ?? ""
    }

    const [medusas] = await fulfilment.listShippingProfiles({ type: "default" }, { take: 1 })
    const profile = medusas ?? (await fulfilment.createShippingProfiles({ name: "Vanlig vare", type: "default" }))
    const zones = { shipping_profile_id: profile.id, pickup_zone_id: await zoneOf("pickup"), parcel_zone_id: await zoneOf("parcel") }
    return new StepResponse(zones, { sets: created, profile: medusas ? null : profile.id })
  },
  async (done, { container }) => {
    if (!done) return
    const fulfilment = container.resolve(Modules.FULFILLMENT)
    if (done.sets.length) {
      await container.resolve(ContainerRegistrationKeys.LINK).delete({ [Modules.FULFILLMENT]: { fulfillment_set_id: done.sets } })
      await fulfilment.deleteFulfillmentSets(done.sets)
    }
    if (done.profile) await fulfilment.deleteShippingProfiles([done.profile])
  },
)
