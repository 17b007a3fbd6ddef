/** The money of an order is moved by one at a time. */
export const moneyLock = (order_id: string): string => `money:${order_id}`
