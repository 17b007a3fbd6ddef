import { expectAccessible } from "./support/axe"
import { neighbour } from "./support/neighbour"
import { expect, test } from "./support/test"

/** How many searches one visitor has in a minute. */
const SEARCHES = 300

test("who searches without end is asked to wait, in words, and nobody else is", async ({ page, browser }) => {
  test.slow()
  const { page: eager, leave } = await neighbour(browser)
  try {
    await eager.goto("/sok?q=lue")
    await expect(eager.getByRole("main").getByRole("article").first()).toBeVisible()
    const statuses = await eager.evaluate(async (times) => {
      const ask = async () => (await fetch("/api/search?q=lue", { cache: "no-store" })).status
      const all: number[] = []
      while (!all.includes(429) && all.length < 2 * times) all.push(...(await Promise.all(Array.from({ length: 20 }, ask))))
      return all
    }, SEARCHES)
    expect(statuses).toContain(429)
    expect(statuses.filter((status) => status === 200).length).toBeGreaterThan(SEARCHES / 2)
    for (const [address, sentence] of [["/sok?q=lue", /\bVent\b/], ["/en/search?q=hat", /\b[Ww]ait\b/]] as const) {
      await eager.goto(address)
      await expect(eager.getByRole("main").getByRole("alert"), address).toContainText(sentence)
    }
    await expectAccessible(eager, "a search that does not answer")
    await page.goto("/sok?q=lue")
    await expect(page.getByRole("main").getByRole("article").first()).toBeVisible()
  } finally {
    await leave()
  }
})
