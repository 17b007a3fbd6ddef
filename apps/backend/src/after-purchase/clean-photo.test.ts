import sharp from "sharp"
import { cleanPhoto } from "./clean-photo"

const canvas = (width: number, height: number) => sharp({ create: { width, height, channels: 4, background: "#9B3426" } })

describe("cleanPhoto", () => {
  it("keeps nothing that the camera wrote, turns upright and makes smaller", async () => {
    const exif = { IFD0: { Make: "Kamera" }, IFD3: { GPSLatitude: "60/1 23/1 0/1", GPSLatitudeRef: "N" } }
    const photo = await canvas(3000, 1000).withExif(exif).withMetadata({ orientation: 6 }).jpeg().toBuffer()
    expect((await sharp(photo).metadata()).exif).toBeDefined()
    const { format, exif: left, width, height, orientation } = await sharp(await cleanPhoto(photo)).metadata()
    expect({ format, left, width, height, orientation }).toEqual({ format: "jpeg", left: undefined, width: 667, height: 2000, orientation: undefined })
  })

  it("takes PNG and WebP too, and makes nothing larger", async () => {
    for (const file of [await canvas(40, 30).png().toBuffer(), await canvas(40, 30).webp().toBuffer()]) {
      expect(await sharp(await cleanPhoto(file)).metadata()).toMatchObject({ format: "jpeg", width: 40, height: 30 })
    }
  })

  it.each([
    ["words", async () => Buffer.from("ikke et bilde")],
    ["nothing", async () => Buffer.alloc(0)],
    ["a drawing with scripts", async () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>')],
    ["half a picture", async () => (await canvas(400, 300).jpeg().toBuffer()).subarray(0, 200)],
    ["a GIF", async () => canvas(4, 4).gif().toBuffer()],
  ])("refuses %s", async (_, file) => {
    await expect(cleanPhoto(await file())).rejects.toThrow("Bildet kan ikke leses.")
  })
})
