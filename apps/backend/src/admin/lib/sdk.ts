import Medusa from "@medusajs/js-sdk"

/** Calls the backend that served this page, as the signed-in member of staff. */
export const sdk = new Medusa({ baseUrl: "/", auth: { type: "session" } })
