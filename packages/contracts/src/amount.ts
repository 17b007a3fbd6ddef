import { z } from "zod"

/** A whole number of øre. Amounts of ours never cross the wire in kroner. */
export const ore = z.int()

/** A whole number of øre, zero or more. */
export const positiveOre = z.int().nonnegative()

/** A share in basis points: 10 000 is the whole. */
export const basisPoints = z.int().min(1).max(10_000)

/** A calendar day in Oslo, `2026-11-23`. */
export const osloDate = z.iso.date()

/** An instant, ISO 8601 in UTC: `2026-11-23T21:52:36.000Z`. */
export const instant = z.iso.datetime()
