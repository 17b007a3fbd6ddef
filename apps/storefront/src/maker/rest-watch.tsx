"use client"
import { useLocale } from "next-intl"
import { useEffect } from "react"
import { leaveNow } from "./leave-link"
import { isRestOver, touched, type Rest } from "./rest"

const LOOK_EVERY_MS = 1000
const touches = ["pointerdown", "keydown", "scroll"] as const

/** Leaves the page when nobody has touched it for ten minutes, and tells the server when somebody has. */
export function RestWatch() {
  const locale = useLocale()
  useEffect(() => {
    let rest: Rest = { touchedAt: Date.now(), renewedAt: Date.now() }
    const renew = async () => {
      const answer = await fetch("/api/my-things/renew", { method: "POST" }).catch(() => null)
      if (answer?.status === 401) leaveNow("rest", locale)
    }
    const look = () => {
      if (isRestOver(rest, Date.now())) leaveNow("rest", locale)
    }
    const touch = () => {
      look()
      const next = touched(rest, Date.now())
      rest = next.rest
      if (next.renew) void renew()
    }
    // A page that the browser kept for its «back» button is asked for again.
    const shown = (event: PageTransitionEvent) => {
      if (event.persisted) window.location.reload()
    }
    void renew()
    const timer = setInterval(look, LOOK_EVERY_MS)
    for (const name of touches) window.addEventListener(name, touch, { passive: true })
    document.addEventListener("visibilitychange", look)
    window.addEventListener("pageshow", shown)
    return () => {
      clearInterval(timer)
      for (const name of touches) window.removeEventListener(name, touch)
      document.removeEventListener("visibilitychange", look)
      window.removeEventListener("pageshow", shown)
    }
  }, [locale])
  return null
}
