import type { FulfillmentWorkflow } from "@medusajs/framework/types"
import type { DeliveryKind } from "@verksted/contracts/delivery"

export type NewOption = FulfillmentWorkflow.CreateShippingOptionsWorkflowInput

/** Where the options belong. */
export type Zones = { shipping_profile_id: string; pickup_zone_id: string; parcel_zone_id: string }

type Words = { name: string; description: string }
type Draft = Words & { code: string; kroner: number; kind: DeliveryKind; english: Words }

const drafts: Draft[] = [
  {
    name: "Hent i butikken", code: "henting", description: "Gratis. Vi sier fra når varen er klar.", kroner: 0, kind: { kind: "pickup" },
    english: { name: "Collect from the shop", description: "Free. We’ll let you know when it’s ready." },
  },
  {
    name: "Pakke i postkassen", code: "postkasse", description: "For det som får plass i en vanlig postkasse.", kroner: 59, kind: { kind: "parcel", product: "postkasse" },
    english: { name: "Parcel to your letterbox", description: "For things that fit into an ordinary Norwegian letterbox." },
  },
  {
    name: "Pakke til hentested", code: "hentested", description: "Hentes på postkontor, i butikk eller i pakkeautomat.", kroner: 99, kind: { kind: "parcel", product: "hentested" },
    english: { name: "Parcel to a pick-up point", description: "Collected from a post office, a shop or a parcel locker in Norway." },
  },
]

/** The shipping options of a new house: pickup 0 kr, mailbox parcel 59 kr, parcel to a pickup point 99 kr, incl. VAT. */
export function shippingOptions(zones: Zones): NewOption[] {
  return drafts.map(({ name, code, description, kroner, kind }) => ({
    name,
    price_type: "flat",
    service_zone_id: kind.kind === "pickup" ? zones.pickup_zone_id : zones.parcel_zone_id,
    shipping_profile_id: zones.shipping_profile_id,
    provider_id: "manual_manual",
    type: { label: name, description, code },
    data: { id: "manual-fulfillment", code, ...kind },
    prices: [{ currency_code: "nok", amount: kroner }],
    rules: [
      { attribute: "enabled_in_store", operator: "eq", value: "true" },
      { attribute: "is_return", operator: "eq", value: "false" },
    ],
  }))
}

/** What the options of a new house are called in English, by their code. */
export const englishShippingOptions: ReadonlyMap<string, Words> = new Map(drafts.map(({ code, english }) => [code, english]))
