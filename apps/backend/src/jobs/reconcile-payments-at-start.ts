export { default } from "./reconcile-payments"

/** What happened while no server was there is not left to the next third minute. */
export const config = { name: "reconcile-payments-at-start", schedule: { interval: 2000, numberOfExecutions: 1 } }
