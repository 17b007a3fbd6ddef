import type { ComponentProps } from "react"
import { Link } from "@/i18n/navigation"
import { buttonStyle, type ButtonLook } from "./button-style"

type Props = ComponentProps<typeof Link> & { look?: ButtonLook }

/** A link that is the page's main way on. */
export function ButtonLink({ look = "sewn", className, ...rest }: Props) {
  return <Link className={buttonStyle(look, className)} {...rest} />
}
