import { Picture } from "@/ui/picture"
import type { PictureView } from "./product-view"

/** All pictures of a thing: the first one large, the others two by two below it. */
export function ProductGallery({ pictures }: { pictures: PictureView[] }) {
  const [first, ...others] = pictures
  return (
    <div className="grid gap-4">
      <Picture src={first?.url ?? null} alt={first?.alt ?? ""} sizes="(min-width: 64rem) 40rem, (min-width: 48rem) 52vw, 100vw" first />
      {others.length > 0 ? (
        <ul className="grid grid-cols-2 gap-4">
          {others.map((picture) => (
            <li key={picture.url}><Picture src={picture.url} alt={picture.alt} sizes="(min-width: 64rem) 20rem, 48vw" /></li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}
