import type { PictureView } from "@/catalogue/product-view"
import { wholePicture } from "@/pictures/picture-source"
import { sizes } from "@/pictures/sizes"
import { Picture } from "@/ui/picture"
import { Gallery } from "./gallery"

/** A thing's pictures. They are written on the server, so that no browser loads what writes them. */
export function ProductGallery({ pictures, title }: { pictures: PictureView[]; title: string }) {
  if (pictures.length === 0) return <Picture src={null} alt="" sizes={sizes.gallery} />
  const slides = pictures.map(({ url, alt }, index) => ({
    whole: wholePicture(url) ?? undefined,
    large: <Picture src={url} alt={alt} sizes={sizes.gallery} first={index === 0} />,
    small: <Picture src={url} alt="" sizes={sizes.galleryThumb} className="rounded-label" />,
  }))
  return <Gallery pictures={pictures} slides={slides} title={title} />
}
