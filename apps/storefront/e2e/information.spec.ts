import { expect, test } from "./support/test"

const pages = [
  { nb: "/om-oss", en: "/en/about", title: { nb: "Om oss", en: "About us" } },
  { nb: "/vilkar", en: "/en/terms", title: { nb: "Kjøpsvilkår", en: "Terms of sale" } },
  { nb: "/angrerett", en: "/en/right-of-withdrawal", title: { nb: "Angrerett", en: "Your right to withdraw" } },
  { nb: "/personvern", en: "/en/privacy", title: { nb: "Personvern", en: "Privacy" } },
  { nb: "/tilgjengelighet", en: "/en/accessibility", title: { nb: "Tilgjengelighet", en: "Accessibility" } },
  { nb: "/kontakt", en: "/en/contact", title: { nb: "Kontakt", en: "Contact" } },
  { nb: "/henting", en: "/en/pickup", title: { nb: "Henting", en: "Collecting" } },
] as const
const languages = ["nb", "en"] as const

test("every information page has its name, in both languages", async ({ page }) => {
  for (const language of languages) {
    for (const { [language]: address, title } of pages) {
      await page.goto(address)
      await expect(page.getByRole("heading", { level: 1, name: title[language] })).toBeVisible()
    }
  }
})

test("the footer of every page says who sells, and leads to every information page", async ({ page }) => {
  for (const start of ["/", "/en", "/produkter/lue-fjellbris", "/en/cart", "/kasse", "/finnes-ikke"]) {
    await page.goto(start)
    const footer = page.getByRole("contentinfo")
    for (const words of ["PitStop Demo SA", "123\u00a0456\u00a0785", "Prøvevegen 7", "5353 Straume"]) await expect(footer).toContainText(words)
    await expect(footer.getByRole("link", { name: "hei@pitstop-verksted.example" })).toHaveAttribute("href", "mailto:hei@pitstop-verksted.example")
    await expect(footer.getByRole("link", { name: /^\+47/ })).toHaveAttribute("href", "tel:+4700000000")
    const language = start.startsWith("/en") ? "en" : "nb"
    for (const each of pages) {
      const link = footer.getByRole("navigation").getByRole("link", { name: each.title[language], exact: true })
      await expect(link, start).toHaveAttribute("href", each[language])
    }
  }
})

test("the terms name the seller, and lead to the right to withdraw, privacy and collecting", async ({ page }) => {
  await page.goto("/vilkar")
  const terms = page.getByRole("article")
  for (const words of ["PitStop Demo SA", "123\u00a0456\u00a0785", "Forbrukertilsynet", "14 dager", "fem år", "30 dager", "demobutikk"]) await expect(terms).toContainText(words)
  await terms.getByRole("navigation", { name: "På denne siden" }).getByRole("link", { name: "Feil og reklamasjon" }).click()
  await expect(page).toHaveURL(/\/vilkar#complaint$/)
  await terms.getByRole("link", { name: "henting", exact: true }).click()
  await expect(page.getByRole("heading", { level: 1, name: "Henting" })).toBeVisible()
})

test("the right to withdraw tells three ways, and has the statutory form", async ({ page }) => {
  await page.goto("/angrerett")
  const article = page.getByRole("article")
  await expect(article.getByRole("link", { name: "Angre kjøpet her" })).toHaveAttribute("href", "/finn-bestilling")
  await expect(article.getByRole("listitem").filter({ hasText: /^(På nett|Med skjemaet|Med egne ord)\./ })).toHaveCount(3)
  await expect(article).toContainText("Jeg underretter herved om at jeg ønsker å gå fra avtalen")
})

test("contact and collecting say where the shop is, when it is open and how it is reached, in both languages", async ({ page }) => {
  const hours = { nb: ["Tirsdag–fredag", "kl. 11–17", "Lørdag", "kl. 11–15"], en: ["Tuesday–Friday", "Saturday"] }
  for (const [address, language] of [["/kontakt", "nb"], ["/henting", "nb"], ["/en/contact", "en"], ["/en/pickup", "en"]] as const) {
    await page.goto(address)
    const main = page.getByRole("main")
    for (const words of ["Prøvevegen 7", "5353 Straume", ...hours[language]]) await expect(main, address).toContainText(words)
    await expect(main.getByRole("link", { name: /^\+47/ }).first(), address).toHaveAttribute("href", "tel:+4700000000")
    await expect(main.getByRole("link", { name: "hei@pitstop-verksted.example" }).first(), address).toHaveAttribute("href", "mailto:hei@pitstop-verksted.example")
  }
  for (const [address, price] of [["/henting", /^Pakke til hentested: 99\u00a0kr, .* virkedager\.$/], ["/en/pickup", /^Parcel to a pick-up point: NOK\u00a099, .* working days\.$/]] as const) {
    await page.goto(address)
    await expect(page.getByRole("listitem").filter({ hasText: price }), address).toBeVisible()
  }
})

test("privacy names each cookie that the shop sets, and there is none before something is asked for", async ({ page, context }) => {
  await page.goto("/personvern")
  expect(await context.cookies()).toEqual([])
  await expect(page.getByRole("listitem").filter({ hasText: "verksted_" })).toHaveCount(3)
  await page.goto("/produkter/haarstrikk-tre")
  await page.getByRole("button", { name: "Legg i handlekurven" }).click()
  await expect.poll(async () => (await context.cookies()).map(({ name }) => name)).toEqual(["verksted_kurv"])
})

test("about us says what the enterprise stands for, in its own words in both languages", async ({ page }) => {
  await page.goto("/om-oss")
  await expect(page.getByRole("heading", { level: 3 })).toHaveText(["Skape", "Mestre", "Komme videre", "Den økonomiske", "Den sosiale"])
  await page.goto("/en/about")
  await expect(page.getByRole("heading", { level: 3 })).toHaveText(["Making", "Mastering", "Moving on", "The economic one", "The social one"])
})
