/** What a buyer says of an order takes turns: two statements at once never count the same pieces. */
export const orderLock = (order_id: string) => `after-purchase:${order_id}`
