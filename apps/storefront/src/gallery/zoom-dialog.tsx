"use client"
import { useTranslations } from "next-intl"
import { useEffect, useRef, type KeyboardEvent } from "react"
import type { PictureView } from "@/catalogue/product-view"
import { pictureSource } from "@/pictures/picture-source"
import { sizes } from "@/pictures/sizes"
import { useZoom } from "./use-zoom"

type Props = { pictures: PictureView[]; at: number; show: (at: number) => void; close: () => void }

const PAN = 80
const tool = "grid size-12 place-items-center rounded-button border-2 border-on-night/40 bg-night text-h3 leading-none text-on-night outline-on-night hover:bg-action aria-disabled:opacity-40"

/** One picture as large as the screen, and larger: by fingers, mouse or keys. */
export function ZoomDialog({ pictures, at, show, close }: Props) {
  const t = useTranslations("Islands.gallery")
  const dialog = useRef<HTMLDialogElement>(null)
  const picture = pictures[at]
  const source = pictureSource(picture?.url ?? null)
  const many = pictures.length > 1
  const showNext = (by: 1 | -1) => show((at + by + pictures.length) % pictures.length)
  const { view, stage, gestures, closer, farther, move, reset } = useZoom((by) => many && showNext(by))

  useEffect(() => {
    if (dialog.current && !dialog.current.open) dialog.current.showModal()
  }, [])

  const turn = (by: 1 | -1) => {
    reset()
    showNext(by)
  }
  const sideways = (by: 1 | -1) => (view.scale > 1 ? move(-by * PAN, 0) : many ? turn(by) : undefined)
  const keys: Record<string, () => void> = {
    "+": closer, "=": closer, "-": farther, "0": reset,
    ArrowLeft: () => sideways(-1), ArrowRight: () => sideways(1), ArrowUp: () => move(0, PAN), ArrowDown: () => move(0, -PAN),
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const act = event.ctrlKey || event.metaKey || event.altKey ? undefined : keys[event.key]
    if (!act) return
    event.preventDefault()
    act()
  }

  return (
    <dialog ref={dialog} aria-label={t("zoomed")} onClose={close} onKeyDown={onKeyDown} className="zoom no-print">
      <div ref={stage} {...gestures} className="absolute inset-0 touch-none overflow-hidden select-none" style={{ cursor: view.scale > 1 ? "grab" : "zoom-in" }}>
        {source ? (
          <img
            src={source.src} srcSet={source.srcSet} sizes={sizes.zoom} alt={picture?.alt} draggable={false} className="size-full object-contain"
            style={{ transform: `translate(${view.x}px, ${view.y}px) scale(${view.scale})` }}
          />
        ) : null}
      </div>
      <div className="absolute top-3 right-3"><button type="button" onClick={() => dialog.current?.close()} aria-label={t("close")} className={tool}><span aria-hidden="true">×</span></button></div>
      <div className="absolute inset-x-0 bottom-4 flex items-center justify-center gap-2">
        {many ? <button type="button" onClick={() => turn(-1)} aria-label={t("previous")} className={tool}><span aria-hidden="true">‹</span></button> : null}
        <button type="button" onClick={farther} aria-disabled={view.scale <= 1} aria-label={t("smaller")} className={tool}><span aria-hidden="true">−</span></button>
        <button type="button" onClick={closer} aria-label={t("larger")} className={tool}><span aria-hidden="true">+</span></button>
        {many ? <button type="button" onClick={() => turn(1)} aria-label={t("next")} className={tool}><span aria-hidden="true">›</span></button> : null}
      </div>
      <p role="status" className="sr-only">{many ? t("place", { at: at + 1, of: pictures.length }) : null} {t("scale", { percent: Math.round(view.scale * 100) })}</p>
    </dialog>
  )
}
