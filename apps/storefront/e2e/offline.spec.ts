import { expect, test } from "./support/test"

test("without a network there is a calm page in the visitor's language, and the shop is back with the network", async ({ page, context }) => {
  await page.goto("/")
  await page.evaluate(async () => { await navigator.serviceWorker.ready })
  await page.reload()
  await context.setOffline(true)
  await page.goto("/produkter")
  await expect(page.getByRole("heading", { level: 1, name: "Du er uten nett" })).toBeVisible()
  await page.goto("/en/products")
  await expect(page.getByRole("heading", { level: 1, name: "You’re offline" })).toBeVisible()
  await context.setOffline(false)
  await page.goto("/produkter")
  await expect(page.getByRole("heading", { level: 1, name: "Alle ting" })).toBeVisible()
})

test("the shop can be kept beside a phone's apps", async ({ page, request }) => {
  await page.goto("/")
  const address = await page.locator("link[rel=manifest]").getAttribute("href")
  const manifest = (await (await request.get(address ?? "")).json()) as { start_url: string; display: string; icons: { src: string; sizes: string }[] }
  expect(manifest).toMatchObject({ start_url: "/", display: "standalone" })
  for (const { src, sizes } of manifest.icons) {
    const icon = await request.get(src)
    expect(icon.ok(), src).toBe(true)
    if (src.endsWith(".png")) expect(`${(await icon.body()).readUInt32BE(16)}x${(await icon.body()).readUInt32BE(20)}`).toBe(sizes)
  }
})
