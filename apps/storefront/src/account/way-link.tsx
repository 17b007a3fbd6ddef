import type { ComponentProps } from "react"
import { Link } from "@/i18n/navigation"

/** Another way on from a form, big enough for a finger. */
export function WayLink(props: ComponentProps<typeof Link>) {
  return <Link prefetch={false} className="text-link inline-flex min-h-11 items-center" {...props} />
}
