import { createFormatter, createTranslator } from "next-intl"
import { renderToStaticMarkup } from "react-dom/server"
import { expect, it, vi } from "vitest"
import en from "../../messages/en.json"
import nb from "../../messages/nb.json"
import { WhatItDoes } from "./what-it-does"

const { findWorkshopResults, language } = vi.hoisted(() => ({ findWorkshopResults: vi.fn(), language: vi.fn<() => "nb" | "en">() }))
vi.mock("./workshop-results", () => ({ findWorkshopResults }))
vi.mock("next-intl/server", () => ({
  getLocale: () => Promise.resolve(language()),
  getTranslations: () => Promise.resolve(createTranslator({ locale: language(), messages: { nb, en }[language()], namespace: "Product.does" })),
  getFormatter: () => Promise.resolve(createFormatter({ locale: language() })),
}))

const workshop = { id: "ws_1", name: "Strikkeverkstedet", handle: "strikking", intro: "", picture_url: null, colour: "#9B3426", rank: 1 }
const textIn = async (locale: "nb" | "en") => {
  language.mockReturnValue(locale)
  return renderToStaticMarkup(await WhatItDoes({ workshops: [workshop] })).replace(/<[^>]+>/g, " ").replaceAll("\u00a0", " ")
}

it("says what the workshop has sold this year, before VAT, in whole kroner and until when", async () => {
  findWorkshopResults.mockResolvedValue({ until: "2026-11-23", things: 12, gross: 500_000, net: 400_099 })
  expect(await textIn("nb")).toContain("Så langt i år har Strikkeverkstedet solgt 12 ting for 4 000 kr uten merverdiavgift. Tallene gjelder til og med 23. november.")
  expect(await textIn("en")).toContain("So far this year Strikkeverkstedet has sold 12 things for NOK 4,000 before value added tax. The figures run up to and including 23 November.")
})

it("does not speak of VAT where there is none, nor of sales that are too few to be told", async () => {
  findWorkshopResults.mockResolvedValue({ until: "2026-11-23", things: 12, gross: 400_000, net: 400_000 })
  expect(await textIn("nb")).toContain("solgt 12 ting for 4 000 kr. Tallene")
  findWorkshopResults.mockResolvedValue(null)
  expect(await textIn("nb")).not.toContain("Så langt i år")
})
