/**
 * The id of customers' passwords among Medusa's auth providers. Staff have Medusa's own provider: the same e-mail address
 * may be a customer and a member of staff, and neither's password opens the other's door.
 */
export const CUSTOMER_PROVIDER = "customer-password"
