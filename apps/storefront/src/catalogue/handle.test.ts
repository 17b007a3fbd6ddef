import { expect, it } from "vitest"
import { isHandle } from "./handle"

it.each(["lue", "strikket-lue-2", "skjærefjøl", "skj%C3%A6refj%C3%B8l"])("takes %s", (value) => expect(isHandle(value)).toBe(true))

it.each(["", "-", "..", "../lue", "..%2Flue", "lue/x", "%", "%00", "Lue", "lue--x", "🧶", "%F0%9F%A7%B6", "a".repeat(10_000), "lue?x"])(
  "refuses %s", (value) => expect(isHandle(value)).toBe(false),
)
