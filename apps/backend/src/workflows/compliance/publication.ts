import { MedusaError, ProductStatus } from "@medusajs/framework/utils"
import { missingPapers } from "./missing-papers"

type Product = { title: string; status: string; metadata?: Record<string, unknown> | null | undefined }

/**
 * Refuses published products that the law wants papers for which are not there, whatever road they came by.
 * @throws MedusaError INVALID_DATA that names the products and says what to do
 */
export function refusePublishedWithoutPapers(products: readonly Product[]): void {
  const published = products.filter(({ status }) => status === ProductStatus.PUBLISHED)
  const sentences = published.flatMap(({ title, metadata }) => missingPapers(metadata).map((sentence) => `«${title}»: ${sentence}`))
  if (sentences.length) throw new MedusaError(MedusaError.Types.INVALID_DATA, sentences.join("\n"))
}
