import { ENGLISH, type Language, NORWEGIAN } from "@verksted/contracts/language"
import PDFDocument from "pdfkit"
import { fontFiles, type Face } from "./fonts"
import { runsOf } from "./runs"

const MARGIN = 56
const BOTTOM = 90
const INK = "#1E2722"
const SOFT = "#4B554E"

// A document for everybody, which the library knows and its types do not.
const universal: object = { subset: "PDF/UA" }

type Options = { face?: Face; size?: number; soft?: boolean; colour?: string; x?: number; width?: number; align?: "left" | "right"; gap?: number }

/**
 * A page of A4 that screen readers can read: tagged, with title and language (PDF/UA), in the shop's faces. Measures in
 * points (1/72 inch). Write from top to bottom; `row` keeps cells beside each other.
 */
export class Sheet {
  readonly left = MARGIN
  readonly width: number
  private readonly document: PDFKit.PDFDocument
  private readonly root: PDFKit.PDFStructureElement
  private readonly written: Promise<Buffer>

  constructor(title: string, author: string, language: Language) {
    this.document = new PDFDocument({
      size: "A4", margins: { top: MARGIN, left: MARGIN, right: MARGIN, bottom: 40 }, info: { Title: title, Author: author },
      lang: language === "en" ? ENGLISH : NORWEGIAN, tagged: true, displayTitle: true, pdfVersion: "1.7", ...universal,
    })
    this.width = this.document.page.width - 2 * MARGIN
    const chunks: Buffer[] = []
    this.written = new Promise((resolve, reject) => {
      this.document.on("data", (chunk: Buffer) => chunks.push(chunk)).on("end", () => resolve(Buffer.concat(chunks))).on("error", reject)
    })
    for (const face of ["text", "bold", "heading"] as const) {
      const { latin, extended } = fontFiles(face)
      this.document.registerFont(`${face}-latin`, latin).registerFont(`${face}-extended`, extended)
    }
    this.root = this.document.struct("Document")
    this.document.addStructure(this.root)
  }

  /** The sewn-in label with the shop's name, at the top of the page. */
  label(words: string): void {
    const y = this.document.y
    const width = this.document.font("bold-latin").fontSize(13).widthOfString(words) + 36
    this.ornament(() => {
      this.document.roundedRect(MARGIN, y, width, 34, 3).fill("#1F4D3F")
      this.document.roundedRect(MARGIN + 4, y + 4, width - 8, 26, 2).dash(3, { space: 2.5 }).lineWidth(0.75).stroke("#FFFFFF").undash()
    })
    this.document.y = y + 9.5
    this.tagged(this.root, "P", () => this.write(words, { face: "bold", size: 13, x: MARGIN + 18, colour: "#FFFFFF" }))
    this.document.y = y + 46
  }

  heading(level: 1 | 2, words: string): void {
    this.keepTogether(60)
    this.space(level === 1 ? 0 : 14)
    this.tagged(this.root, `H${level}`, () => this.write(words, { face: "heading", size: level === 1 ? 24 : 14 }))
    this.space(level === 1 ? 8 : 4)
  }

  paragraph(words: string, options: Options = {}): void {
    this.keepTogether(30)
    this.tagged(this.root, "P", () => this.write(words, options))
    this.space(options.gap ?? 6)
  }

  /** Cells beside each other; the longest decides how high the row is. */
  row(table: PDFKit.PDFStructureElement, cells: (Options & { text: string; x: number; width: number })[], kind: "TH" | "TD" = "TD"): void {
    const height = Math.max(...cells.map((cell) => this.height(cell.text, cell)))
    this.keepTogether(height + 8)
    const top = this.document.y
    const row = this.document.struct("TR")
    table.add(row)
    for (const { text, ...cell } of cells) {
      this.document.y = top
      const scope = kind === "TH" ? { attributes: [{ O: "Table", Scope: "Column" }] } : {}
      this.tagged(row, kind, () => this.write(text, cell), scope)
    }
    row.end()
    this.document.y = top + height
    this.space(4)
  }

  /** A table; write its rows in `fill`. */
  table(fill: (table: PDFKit.PDFStructureElement) => void): void {
    const table = this.document.struct("Table")
    this.root.add(table)
    fill(table)
    table.end()
  }

  /** A thin line across the page, for the eye only. */
  rule(): void {
    this.space(2)
    this.ornament(() => this.document.moveTo(MARGIN, this.document.y).lineTo(MARGIN + this.width, this.document.y).lineWidth(0.75).strokeColor("#C9BCA4").stroke())
    this.space(8)
  }

  /** A line to write on by hand, after a label. */
  blank(label: string): void {
    this.keepTogether(34)
    const y = this.document.y + 14
    this.paragraph(label, { gap: 0 })
    this.ornament(() => this.document.moveTo(MARGIN + 210, y).lineTo(MARGIN + this.width, y).lineWidth(0.75).strokeColor(INK).stroke())
    this.space(14)
  }

  /** An empty box to tick by hand, with its words. */
  box(words: string): void {
    this.keepTogether(24)
    const y = this.document.y
    this.ornament(() => this.document.rect(MARGIN, y + 1, 12, 12).lineWidth(1).strokeColor(INK).stroke())
    this.paragraph(words, { x: MARGIN + 22, width: this.width - 22, gap: 6 })
  }

  space(points: number): void {
    this.document.y += points
  }

  /** Ends the sheet. */
  async finish(): Promise<Buffer> {
    this.root.end()
    this.document.end()
    return this.written
  }

  private keepTogether(height: number): void {
    if (this.document.y + height > this.document.page.height - BOTTOM) this.document.addPage()
  }

  private tagged(parent: PDFKit.PDFStructureElement, type: string, draw: () => void, options: object = {}): void {
    parent.add(this.document.struct(type, options, draw))
  }

  private ornament(draw: () => void): void {
    this.document.markContent("Artifact", { type: "Layout" })
    draw()
    this.document.endMarkedContent()
  }

  private height(words: string, { face = "text", size = 10.5, width = this.width }: Options): number {
    return this.document.font(`${face}-latin`).fontSize(size).heightOfString(words, { width, lineGap: 2 })
  }

  private write(words: string, { face = "text", size = 10.5, soft = false, colour = soft ? SOFT : INK, x = MARGIN, width = this.width, align = "left" }: Options): void {
    const runs = runsOf(words)
    this.document.fontSize(size).fillColor(colour)
    runs.forEach(({ text, part }, index) => {
      this.document.font(`${face}-${part}`)
      const options = { width, align, lineGap: 2, continued: index < runs.length - 1 }
      if (index === 0) this.document.text(text, x, this.document.y, options)
      else this.document.text(text, options)
    })
  }
}
