import type { ComponentProps } from "react"
import { buttonStyle, type ButtonLook } from "./button-style"

type Props = ComponentProps<"button"> & { look?: ButtonLook }

export function Button({ look = "sewn", type = "button", className, ...rest }: Props) {
  return <button type={type} className={buttonStyle(look, className)} {...rest} />
}
