import { MedusaError } from "@medusajs/framework/utils"

/** What a 409 from the till means to the page: ask about the thing in hand, show the new price, begin anew. */
export type TillConflict = "stock_short" | "price_changed" | "key_reused"

export const conflict = (code: TillConflict, message: string) => new MedusaError(MedusaError.Types.CONFLICT, message, code)
/** The till may not sell now, whatever is asked. */
export const closed = (message: string) => new MedusaError(MedusaError.Types.NOT_ALLOWED, message)
export const invalid = (message: string) => new MedusaError(MedusaError.Types.INVALID_DATA, message)
export const notFound = (message: string) => new MedusaError(MedusaError.Types.NOT_FOUND, message)
