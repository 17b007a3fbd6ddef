/**
 * Medusa's order for lists: its ids begin with the time of making, so they say what came last, and no two are the same.
 * By `created_at` alone the things of one load, which share it, may stand on two pages of a list or on none.
 */
export const NEWEST_FIRST = "-id"
