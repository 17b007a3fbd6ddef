import { classNames } from "@/lib/class-names"

type Props = { type: "checkbox" | "radio"; name: string; value: string; chosen: boolean; label: string; count?: number; counted?: string }

/** One box to tick, with the number of things that it would give. */
export function FacetChoice({ type, name, value, chosen, label, count, counted }: Props) {
  return (
    <label className={classNames("flex min-h-11 cursor-pointer items-center gap-3 rounded-button hover:bg-linen has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-link", count === 0 && !chosen && "text-soft")}>
      <input type={type} name={name} value={value} defaultChecked={chosen} className="size-5 shrink-0 accent-action focus-visible:outline-none" />
      <span className="grow leading-snug">{label}</span>
      {count === undefined ? null : <span className="pr-2 text-small text-soft tabular-nums"><span aria-hidden="true">{count}</span><span className="sr-only">, {counted}</span></span>}
    </label>
  )
}
