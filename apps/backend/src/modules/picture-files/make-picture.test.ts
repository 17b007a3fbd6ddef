import { readPictureName } from "@verksted/contracts/picture"
import sharp from "sharp"
import { decodeContent } from "./decode-content"
import { makePicture } from "./make-picture"

const photo = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: "#9b3426" } })

it("makes the smaller versions and, last, the picture itself, named by size and colour", async () => {
  const { name, files } = await makePicture(await photo(1200, 1500).png().toBuffer(), "lue.png")
  expect(readPictureName(name)).toMatchObject({ width: 1200, height: 1500, colour: "#9b3426" })
  const sizes = await Promise.all(files.map(async ({ content }) => sharp(content).metadata()))
  expect(sizes.map(({ format, width, height }) => [format, width, height])).toEqual([["webp", 180, 225], ["webp", 360, 450], ["webp", 560, 700], ["webp", 800, 1000], ["webp", 1200, 1500]])
  expect(files.at(-1)?.name).toBe(name)
})

it("carries nothing over of where and with what it was taken, and sets it upright", async () => {
  const exif = { IFD0: { Model: "Telefonen til Kari" }, IFD3: { GPSLatitude: "60/1 23/1 0/1" } }
  const upload = await photo(400, 300).withExif(exif).withMetadata({ orientation: 6 }).jpeg().toBuffer()
  expect((await sharp(upload).metadata()).orientation).toBe(6)
  const { files } = await makePicture(upload, "IMG_2031.jpg")
  for (const { content } of files) {
    const { exif: left, xmp, iptc, orientation } = await sharp(content).metadata()
    expect([left, xmp, iptc, orientation]).toEqual([undefined, undefined, undefined, undefined])
    expect(content.includes("Telefonen")).toBe(false)
  }
  expect(await sharp(files.at(-1)?.content).metadata()).toMatchObject({ width: 300, height: 400 })
})

it("keeps a large photo within what a screen can show, and never enlarges a small one", async () => {
  const large = await makePicture(await photo(4000, 3000).jpeg().toBuffer(), "stor.jpg")
  expect(readPictureName(large.name)).toMatchObject({ width: 1800, height: 1350 })
  const small = await makePicture(await photo(100, 120).png().toBuffer(), "liten.png")
  expect([small.files.length, readPictureName(small.name)?.width]).toEqual([1, 100])
})

it.each([
  ["no picture", Buffer.from("<html>hei</html>")],
  ["a drawing that could hold scripts", Buffer.from("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>")],
  ["half a picture", Buffer.from([0xff, 0xd8, 0xff, 0xe0])],
])("refuses %s in words that say what to do", async (_, upload) => {
  await expect(makePicture(upload, "bilde.heic")).rejects.toThrow("«bilde.heic» kan ikke leses som et bilde. Bruk JPG, PNG eller WebP.")
})

it("reads what Medusa hands over, as base64 or as bytes", () => {
  const bytes = Buffer.from([0x89, 0x50, 0xff, 0x00])
  expect(decodeContent(bytes.toString("base64"))).toEqual(bytes)
  expect(decodeContent(bytes.toString("binary"))).toEqual(bytes)
})
