export { default } from "./sweep-ledger"

/** Events that were lost with the last process are not left to the next whole minute. */
export const config = { name: "sweep-ledger-at-start", schedule: { interval: 1000, numberOfExecutions: 1 } }
