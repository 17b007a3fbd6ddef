type Props = { id: string; name: string; label: string; defaultChecked: boolean }

/** A box to tick, as big as a finger. */
export function CheckField({ id, label, ...input }: Props) {
  return (
    <div className="flex items-center gap-3">
      <input id={id} type="checkbox" className="size-6 shrink-0 accent-action" {...input} />
      <label htmlFor={id} className="py-2 font-semibold">{label}</label>
    </div>
  )
}
