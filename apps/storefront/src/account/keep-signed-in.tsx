"use client"
import { useEffect } from "react"

/** Asks for a fresh session in the background; without it the old one goes on for the rest of its month. */
export function KeepSignedIn() {
  useEffect(() => {
    void fetch("/api/account/renew", { method: "POST" }).catch(() => undefined)
  }, [])
  return null
}
