import Image from "next/image"
import { classNames } from "@/lib/class-names"

type Props = {
  src: string | null
  /** What the picture shows; empty where the words beside it already say so. */
  alt: string
  /** The width it is shown at, as in CSS. */
  sizes: string
  /** True for the one picture that the visitor sees first. */
  first?: boolean
  className?: string
}

/** A picture of a thing: always 4:5 on linen, so that nothing moves when it arrives. */
export function Picture({ src, alt, sizes, first = false, className }: Props) {
  return (
    <span className={classNames("relative block aspect-[4/5] overflow-hidden rounded-picture bg-linen", className)}>
      {src ? (
        <Image src={src} alt={alt} fill sizes={sizes} className="object-cover dark:brightness-90" {...(first ? { loading: "eager", fetchPriority: "high" } : {})} />
      ) : null}
    </span>
  )
}
