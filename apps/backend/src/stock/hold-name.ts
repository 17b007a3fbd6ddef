/** Begins the name of every hold. */
export const HOLDS = "hold:"

/** How a hold's reservations are known among Medusa's: `external_id`. */
export const holdName = (cart_id: string) => HOLDS + cart_id

/** Whether a reservation is a hold, whoever's. Any other belongs to an order. */
export const isHold = ({ external_id }: { external_id?: string | null }) => external_id?.startsWith(HOLDS) ?? false

/** What staff read of it in Medusa's list of reservations. */
export const HOLD_DESCRIPTION = "Holdes for en kunde i kassen"
