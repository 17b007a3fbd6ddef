import { expect, type Page } from "@playwright/test"
import { backendUrl } from "./house"

const numberIn = (text: string | null) => Number((text ?? "").replace(/\s/g, "").replace("−", "-").replace(",", "."))

async function netOf(page: Page, workshop: string, channel: "Nett" | "Disk"): Promise<number> {
  const cell = page.getByRole("button", { name: new RegExp(`^${workshop}, ${channel}: netto`) })
  return (await cell.count()) === 0 ? 0 : numberIn(await cell.textContent())
}

/** What the page Bunnlinje says that the workshop has sold today by channel: net, in kroner. */
export async function netToday(page: Page, workshop: string): Promise<{ Nett: number; Disk: number }> {
  await page.goto(`${backendUrl}/app/bunnlinje?periode=i-dag`)
  await expect(page.getByRole("table").or(page.getByText("Ingen salg i denne perioden"))).toBeVisible()
  return { Nett: await netOf(page, workshop, "Nett"), Disk: await netOf(page, workshop, "Disk") }
}
