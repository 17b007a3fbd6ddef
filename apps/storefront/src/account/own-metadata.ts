import type { Metadata } from "next"

/** One visitor's own page: not for search, and its address, which may hold a key, is told to no other site. */
export const ownMetadata = (title: string): Metadata => ({ title, robots: { index: false, follow: false }, referrer: "same-origin" })
