import { expect, it } from "vitest"
import { openGraph } from "./open-graph"

it("names shop, language and kind on every page, and the shop's own picture", () => {
  expect(openGraph({ locale: "nb", shop: "PitStop" })).toEqual({
    siteName: "PitStop", locale: "nb_NO", type: "website", images: [{ url: "/share/nb", width: 1200, height: 630, alt: "PitStop" }],
  })
})

it("shows of a thing its own picture, which names it", () => {
  expect(openGraph({ locale: "en", shop: "PitStop", title: "Hat", description: "Warm.", handle: "lue" })).toEqual({
    siteName: "PitStop", locale: "en_GB", type: "website", title: "Hat", description: "Warm.", images: [{ url: "/share/en/lue", width: 1200, height: 630, alt: "Hat" }],
  })
})
