"use client"
import { useTranslations } from "next-intl"
import { lazy, Suspense, useRef, useState, type MouseEvent, type ReactNode, type UIEvent } from "react"
import type { PictureView } from "@/catalogue/product-view"
import { classNames } from "@/lib/class-names"

const loadZoom = () => import("./zoom-dialog").then(({ ZoomDialog }) => ({ default: ZoomDialog }))
const ZoomDialog = lazy(loadZoom)

const slideId = (index: number) => `bilde-${index + 1}`

/** A picture as the server has written it: on its place, small below it, and the address of the whole. */
export type Slide = { whole: string | undefined; large: ReactNode; small: ReactNode }

/**
 * All pictures of a thing, one beside the other: swiped, or chosen below. Each leads to itself, as large as it is. Without
 * scripts they are a list that scrolls, with links to each place and to each whole picture.
 */
export function Gallery({ pictures, slides, title }: { pictures: PictureView[]; slides: Slide[]; title: string }) {
  const t = useTranslations("Islands.gallery")
  const list = useRef<HTMLUListElement>(null)
  const [at, setAt] = useState(0)
  const [zoomed, setZoomed] = useState<number | null>(null)

  const onScroll = ({ currentTarget: { scrollLeft, clientWidth } }: UIEvent<HTMLUListElement>) => setAt(Math.round(scrollLeft / Math.max(clientWidth, 1)))
  // The style sheet says whether it moves there smoothly: not for whoever has asked for less motion.
  const goTo = (index: number, behavior: ScrollBehavior = "auto") => list.current?.scrollTo({ left: index * list.current.clientWidth, behavior })
  const plain = (event: MouseEvent) => !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
  const zoom = (event: MouseEvent, index: number) => {
    if (!plain(event)) return
    event.preventDefault()
    setZoomed(index)
  }
  const choose = (event: MouseEvent, index: number) => {
    event.preventDefault()
    goTo(index)
  }
  const showZoomed = (index: number) => {
    setZoomed(index)
    goTo(index, "instant")
  }

  return (
    <div>
      <ul ref={list} onScroll={onScroll} aria-label={t("pictures", { title })} className="gallery rounded-picture">
        {slides.map(({ whole, large }, index) => (
          <li key={whole ?? index} id={slideId(index)} className="w-full shrink-0 snap-center">
            <a
              href={whole} onClick={(event) => zoom(event, index)} onPointerEnter={() => void loadZoom()} onFocus={() => void loadZoom()}
              className="block cursor-zoom-in rounded-picture -outline-offset-4"
            >
              {large}
              <span className="sr-only">{t("look")}</span>
            </a>
          </li>
        ))}
      </ul>
      {slides.length > 1 ? (
        <ul aria-label={t("choose")} className="no-print mt-3 flex flex-wrap gap-3">
          {slides.map(({ whole, small }, index) => (
            <li key={whole ?? index}>
              <a
                href={`#${slideId(index)}`} onClick={(event) => choose(event, index)} aria-label={t("place", { at: index + 1, of: slides.length })} aria-current={index === at || undefined}
                className={classNames("block w-20 rounded-button border-2 p-0.5", index === at ? "border-ink forced-colors:border-[Highlight]" : "border-transparent hover:border-edge forced-colors:border-[Canvas]")}
              >
                {small}
              </a>
            </li>
          ))}
        </ul>
      ) : null}
      {zoomed === null ? null : <Suspense><ZoomDialog pictures={pictures} at={zoomed} show={showZoomed} close={() => setZoomed(null)} /></Suspense>}
    </div>
  )
}
