"use client"
import type { ComponentProps, MouseEvent } from "react"
import { useSearchNavigation } from "./search-navigation"

type Props = ComponentProps<"a"> & { href: string }

/** A link to another choice of the same search. Without script it is any link; with it, the focus goes to the results. */
export function GoLink({ href, ...rest }: Props) {
  const go = useSearchNavigation()
  const onClick = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    go(href, { toResults: true })
  }
  return <a href={href} onClick={onClick} {...rest} />
}
