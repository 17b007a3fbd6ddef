import { cardOf } from "./support/house"
import { codeField, pinField, signIn, tryCard } from "./support/sign-in"
import { expect, test } from "./support/test"

test("shows one's own things, each with its steps, and nobody else's", async ({ page }) => {
  await signIn(page, "Bølge")
  await expect(page.getByRole("heading", { level: 2, name: "«Bekken», akvarell" })).toBeVisible()
  await expect(page.getByRole("heading", { level: 2, name: "Lue «Fjellbris»" })).toHaveCount(0)
  const sold = page.getByRole("listitem").filter({ has: page.getByRole("heading", { name: "«Ro», abstrakt akryl" }) })
  await expect(sold.getByRole("list", { name: "Veien til tingen" }).getByRole("listitem")).toHaveText([/^I verkstedet/, /^Til gjennomgang/, /^Til salgs/, /^Solgt/, /^Takk/])
  await expect(page.getByRole("main")).not.toContainText(/\bkr\b/)
  await expect(page.getByRole("navigation")).toHaveCount(0)
})

test("somebody else's thing is as missing as one that never was", async ({ page }) => {
  await signIn(page, "Lyng")
  await page.getByRole("link", { name: "Votter «Selje»" }).click()
  await expect(page.getByRole("heading", { level: 1, name: "Votter «Selje»" })).toBeVisible()
  const foreign = page.url()
  await page.context().clearCookies()
  await signIn(page, "Bølge")
  for (const address of [foreign, `${foreign}x`]) {
    const answer = await page.goto(address)
    expect(answer?.status()).toBe(404)
    await expect(page.getByRole("heading", { level: 1, name: "Den tingen finner vi ikke" })).toBeVisible()
  }
})

test("says what is not as it should be, and pauses after five wrong PINs", async ({ page }) => {
  const { code, pin } = cardOf("Tind")
  await page.goto("/mine-ting")
  await tryCard(page, "k7", "12")
  await expect(codeField(page)).toHaveAccessibleDescription(/Koden på kortet har åtte tegn\./)
  await expect(pinField(page)).toHaveAccessibleDescription(/PIN-koden har fire til seks sifre\./)
  const wrong = pin === "1111" ? "2222" : "1111"
  for (let attempt = 1; attempt <= 5; attempt += 1) {
    await tryCard(page, code, wrong)
    await expect(page.getByRole("main").getByRole("alert")).toBeVisible()
    await expect(pinField(page)).toHaveValue("")
  }
  await tryCard(page, code, pin)
  await expect(page.getByRole("main").getByRole("alert").filter({ hasText: "Vent 15 minutter, og prøv igjen." })).toBeVisible()
})

test("the quick exit signs out and leaves for the weather", async ({ page }) => {
  await signIn(page, "Bølge")
  const weather = page.waitForRequest("https://www.yr.no/")
  await page.getByRole("link", { name: "Gå ut raskt" }).click()
  await weather
  await page.goto("/mine-ting")
  await expect(codeField(page)).toBeVisible()
})

test("ten minutes of rest sign out, and the page empties itself", async ({ page }) => {
  await page.clock.install()
  await signIn(page, "Bølge")
  await page.clock.fastForward("09:00")
  await expect(page.getByText("Hei, Bølge!")).toBeVisible()
  await page.clock.fastForward("01:05")
  await expect(page.getByText("Du er logget ut fordi siden var stille i ti minutter.")).toBeVisible()
  await expect(page.getByRole("main")).not.toContainText("Bekken")
  await page.goto("/mine-ting")
  await expect(codeField(page)).toBeVisible()
})
