import { language } from "@verksted/contracts/language"
import { readInput } from "@/lib/read-input"
import { pngResponse } from "@/seo/png-response"
import { shopSharePicture } from "@/seo/shop-share-picture"

type Context = { params: Promise<{ locale: string }> }

/** `GET /share/nb`: the picture that is shown where the shop is shared. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const locale = readInput(language, (await params).locale)
  return pngResponse(locale === null ? null : await shopSharePicture(locale))
}
