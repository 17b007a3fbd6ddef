import { expect, it } from "vitest"
import { bareWarning } from "./warning-text"

it.each(["Ikke for barn under tre år.", "Advarsel: Ikke for barn under tre år.", "ADVARSEL! Ikke for barn under tre år.", "Warning – Ikke for barn under tre år."])("finds the warning in %s", (warning) => {
  expect(bareWarning(warning)).toBe("Ikke for barn under tre år.")
})
