import { expect, it } from "vitest"
import { withSection } from "./document.js"

const text = "# Figures\n\n## The demo\n\nold\n\n## 10 000 things\n\nkept\n"

it("replaces its own section and keeps the other", () => {
  expect(withSection(text, "The demo", "new\n")).toBe("# Figures\n\n## The demo\n\nnew\n\n## 10 000 things\n\nkept\n")
})

it("adds a section that is not there yet", () => {
  expect(withSection("# Figures\n", "The demo", "new")).toBe("# Figures\n\n## The demo\n\nnew\n")
})
