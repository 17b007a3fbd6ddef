import { expect, test } from "vitest"
import { pictureName, readPictureName, renditionName, renditionWidths } from "./picture.js"

const id = "0123456789abcdef01234567"

test("a picture's name tells its size and colour, and is read back", () => {
  const name = pictureName(id, { width: 1200, height: 1500, colour: "#8b6f5a" })
  expect(name).toBe("0123456789abcdef01234567_1200x1500_8b6f5a.webp")
  expect(readPictureName(name)).toEqual({ stem: "0123456789abcdef01234567_1200x1500_8b6f5a", width: 1200, height: 1500, colour: "#8b6f5a" })
})

test.each(["lue.webp", "../x.webp", `${id}_1200x1500_8b6f5a.svg`, `${id}_1200x1500_8b6f5a-360.webp`, `a/${id}_1200x1500_8b6f5a.webp`, ""])(
  "any other name, «%s», is a picture without smaller versions",
  (name) => expect(readPictureName(name)).toBeNull(),
)

test("a smaller version is never wider than the picture", () => {
  expect(renditionWidths(1200)).toEqual([180, 360, 560, 800])
  expect(renditionWidths(150)).toEqual([])
  expect(renditionName("stem", 360)).toBe("stem-360.webp")
})
