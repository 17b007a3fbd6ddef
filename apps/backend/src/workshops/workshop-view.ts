import type { Workshop } from "@verksted/contracts/workshop"

/** What anyone may know of a workshop. */
export const workshopView = ({ id, name, handle, intro, picture_url, colour, rank }: Workshop): Workshop => ({ id, name, handle, intro, picture_url, colour, rank })
