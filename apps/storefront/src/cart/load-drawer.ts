/** Fetches the drawer's code before it is needed: when a finger or the focus comes near what opens it. */
export const loadDrawer = () => import("./cart-drawer").then(({ CartDrawer }) => ({ default: CartDrawer }))
