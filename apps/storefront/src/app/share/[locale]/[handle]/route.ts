import { language } from "@verksted/contracts/language"
import { isHandle } from "@/catalogue/handle"
import { readInput } from "@/lib/read-input"
import { pngResponse } from "@/seo/png-response"
import { productSharePicture } from "@/seo/product-share-picture"

type Context = { params: Promise<{ locale: string; handle: string }> }

/** `GET /share/nb/<handle>`: the picture that is shown where a thing is shared. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { locale: asked, handle } = await params
  const locale = readInput(language, asked)
  if (locale === null || !isHandle(handle)) return pngResponse(null)
  return pngResponse(await productSharePicture(handle, locale))
}
