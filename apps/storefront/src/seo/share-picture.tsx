import { readFile } from "node:fs/promises"
import path from "node:path"
import { ImageResponse } from "next/og"
import "server-only"
import { SHARE_SIZE } from "./share-size"

export type ShareCard = {
  title: string
  /** Stands below the title: a price, or what the shop is. */
  line: string
  shop: string
  /** The workshop's label, in its own colour. */
  label?: { text: string; colour: string }
  /** A JPEG to the right; without one the words have the whole card. */
  picture?: Buffer
}

const PICTURE_WIDTH = 504

const font = (file: string) => readFile(path.join(process.cwd(), "node_modules/@fontsource", file))

/** Draws the picture that is shown where somebody shares a page. */
export async function drawShareCard({ title, line, shop, label, picture }: ShareCard): Promise<ArrayBuffer> {
  const [fraunces, atkinson] = await Promise.all([
    font("fraunces/files/fraunces-latin-600-normal.woff"),
    font("atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-500-normal.woff"),
  ])
  const card = (
    <div style={{ display: "flex", width: "100%", height: "100%", backgroundColor: "#faf6ee", color: "#1e2722", fontFamily: "Atkinson" }}>
      <div style={{ display: "flex", flexDirection: "column", flexGrow: 1, flexBasis: 0, padding: "64px 56px", justifyContent: "space-between" }}>
        <div style={{ display: "flex", fontFamily: "Fraunces", fontSize: 34 }}>{shop}</div>
        <div style={{ display: "flex", flexDirection: "column", gap: 22 }}>
          {label ? <div style={{ display: "flex", alignSelf: "flex-start", backgroundColor: label.colour, color: "#ffffff", fontSize: 26, padding: "8px 16px", border: "2px dashed rgba(255,255,255,0.75)", borderRadius: 4 }}>{label.text}</div> : null}
          <div style={{ display: "flex", fontFamily: "Fraunces", fontSize: title.length > 40 ? 54 : 68, lineHeight: 1.08 }}>{title}</div>
          <div style={{ display: "flex", fontSize: 38, color: "#4b554e" }}>{line}</div>
        </div>
      </div>
      {picture ? <img alt="" width={PICTURE_WIDTH} height={SHARE_SIZE.height} src={`data:image/jpeg;base64,${picture.toString("base64")}`} style={{ objectFit: "cover" }} /> : null}
    </div>
  )
  const answer = new ImageResponse(card, {
    ...SHARE_SIZE,
    fonts: [{ name: "Fraunces", data: fraunces, weight: 600 }, { name: "Atkinson", data: atkinson, weight: 500 }],
  })
  return answer.arrayBuffer()
}
