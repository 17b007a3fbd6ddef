export { default } from "../(checkout)/layout"

/** These pages may wait for their data. */
export const instant = false
