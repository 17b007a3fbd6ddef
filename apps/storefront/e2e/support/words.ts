import en from "../../messages/en.json" with { type: "json" }
import nb from "../../messages/nb.json" with { type: "json" }

/** What the shop says, by language: for walks that go the same way in both. */
export const words = { nb, en }
export const languages = ["nb", "en"] as const
export type Language = (typeof languages)[number]
