import { z } from "zod"

/** Next keeps no longer tag. */
const LONGEST_TAG = 256

/** More than these at once are told as everything. */
export const MOST_TAGS = 500

const messageId = z.string().min(16).max(64).regex(/^[\w-]+$/)

/** What the backend tells the storefront: these parts of the catalogue are out of date. */
export const catalogueChange = z.strictObject({
  /** Names this telling; a storefront takes each only once. */
  id: messageId,
  tags: z.array(z.string().min(1).max(LONGEST_TAG)).min(1).max(MOST_TAGS),
})
export type CatalogueChange = z.infer<typeof catalogueChange>

/** Where the storefront listens. */
export const CATALOGUE_CHANGES_PATH = "/api/catalogue-changes"

/** The storefront's answer once every page with one of the tags that is known to it is renewed. */
export const catalogueChangeAnswer = z.object({ renewed: z.int().nonnegative() })
export type CatalogueChangeAnswer = z.infer<typeof catalogueChangeAnswer>

/** What a storefront tells the backend when it starts: it needs everything that changed since its pages were made. */
export const storefrontStarted = z.strictObject({
  id: messageId,
  /** Every page was made, or renewed after a change, at or after this time (UTC). */
  pages_as_of: z.iso.datetime(),
})
export type StorefrontStarted = z.infer<typeof storefrontStarted>

/** Where the backend listens. */
export const STOREFRONT_STARTED_PATH = "/hooks/storefront/started"

/** The backend's answer: how many changes it will tell. They follow as ordinary tellings. */
export const storefrontStartedAnswer = z.object({ changes: z.int().nonnegative() })
export type StorefrontStartedAnswer = z.infer<typeof storefrontStartedAnswer>
