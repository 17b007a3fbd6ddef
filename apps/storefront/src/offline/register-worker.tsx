"use client"
import { useEffect } from "react"

/** So late that what the visitor came for is there. */
const AFTER_THE_PAGE_MS = 3_000

/** Lets the browser keep the offline page. */
export function RegisterWorker() {
  useEffect(() => {
    if (!("serviceWorker" in navigator)) return
    // A private window or a full disk may refuse: the shop is the same without it.
    const register = () => void navigator.serviceWorker.register("/sw.js").catch(() => undefined)
    const later = setTimeout(register, AFTER_THE_PAGE_MS)
    return () => clearTimeout(later)
  }, [])
  return null
}
