"use client"
import { useRouter } from "next/navigation"
import { createContext, useCallback, useContext, useEffect, useRef, useTransition, type ReactNode } from "react"
import { RESULTS_ID } from "./results-id"

/** Goes to another search on the same page; `toResults` takes the focus there, when what was pressed will be gone. */
type Go = (href: string, options?: { toResults?: boolean }) => void

const Navigation = createContext<Go>(() => {})
export const useSearchNavigation = () => useContext(Navigation)

/** Holds what can be pressed on the results' page, and says while new results are on their way. */
export function SearchNavigation({ children }: { children: ReactNode }) {
  const router = useRouter()
  const [pending, start] = useTransition()
  const toResults = useRef(false)
  useEffect(() => {
    if (pending || !toResults.current) return
    toResults.current = false
    document.getElementById(RESULTS_ID)?.focus()
  }, [pending])
  const go = useCallback<Go>((href, options) => {
    toResults.current = options?.toResults ?? false
    start(() => router.push(href, { scroll: false }))
  }, [router])
  return (
    <Navigation value={go}>
      <div aria-busy={pending} className="group/search">{children}</div>
    </Navigation>
  )
}
