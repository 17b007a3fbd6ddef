"use client"
import { Button } from "@/ui/button"

/** Prints the page; hidden where scripts do not run, by the page's `scripting` query. */
export function PrintButton({ children }: { children: string }) {
  return <Button look="quiet" className="no-print [@media(scripting:none)]:hidden" onClick={() => window.print()}>{children}</Button>
}
