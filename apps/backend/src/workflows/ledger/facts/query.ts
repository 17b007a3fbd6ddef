import type { RemoteQueryFunction } from "@medusajs/framework/types"

/** Medusa's query across modules. */
export type Query = Omit<RemoteQueryFunction, symbol>
