import { classNames } from "@/lib/class-names"
import { pictureSource } from "@/pictures/picture-source"

type Props = {
  /** The stored address. */
  src: string | null
  /** What the picture shows; empty where the words beside it already say so. */
  alt: string
  /** The width it is shown at, as in CSS: one of `sizes`. */
  sizes: string
  /** True for the one picture that the visitor sees first. */
  first?: boolean
  className?: string
}

/** A picture of a thing: always 4:5, on linen and then in its own colour, so that nothing moves when it arrives. */
export function Picture({ src, alt, sizes, first = false, className }: Props) {
  const source = pictureSource(src)
  return (
    <span className={classNames("relative block aspect-[4/5] overflow-hidden rounded-picture bg-linen", className)}>
      {source ? (
        <img
          src={source.src} srcSet={source.srcSet} sizes={source.srcSet ? sizes : undefined} alt={alt}
          style={source.colour ? { backgroundColor: source.colour } : undefined}
          className="absolute inset-0 size-full object-cover dark:brightness-90"
          decoding="async"
          {...(first ? { loading: "eager", fetchPriority: "high" } : { loading: "lazy" })}
        />
      ) : null}
    </span>
  )
}
