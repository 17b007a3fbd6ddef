import type { MedusaResponse } from "@medusajs/framework/http"
import type { PdfFile } from "../../../pdf/pdf-file"

/** Answers with a document that only the holder of the link may see: nobody between keeps it. */
export function sendPdf(res: MedusaResponse, { filename, content }: PdfFile): void {
  res.setHeader("cache-control", "private, no-store")
  res.setHeader("content-type", "application/pdf")
  res.setHeader("content-disposition", `inline; filename="${filename}"`)
  res.end(content)
}
