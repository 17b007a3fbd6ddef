import type { Locator } from "@playwright/test"

/** How it looks now, with the outline around it: two looks are equal when not one point of them differs. */
export async function lookOf(target: Locator, size?: { width: number; height: number }): Promise<string> {
  await target.scrollIntoViewIfNeeded()
  const box = await target.boundingBox()
  if (!box) throw new Error("What is looked at is not on the page")
  const around = size ? 0 : 8
  const clip = { x: Math.max(box.x - around, 0), y: Math.max(box.y - around, 0), width: (size?.width ?? box.width) + 2 * around, height: (size?.height ?? box.height) + 2 * around }
  return (await target.page().screenshot({ clip, animations: "disabled", caret: "hide" })).toString("base64")
}
