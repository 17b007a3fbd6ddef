import { sizes } from "@/pictures/sizes"
import { Picture } from "@/ui/picture"
import type { Suggestion } from "./suggestion"

type Props = { thing: Suggestion; id: string; marked: boolean; onMark: () => void; onChoose: () => void }

/** One thing in the list under the search field. Pressing it leaves the focus in the field. */
export function SuggestionOption({ thing, id, marked, onMark, onChoose }: Props) {
  return (
    <li
      role="option" id={id} aria-selected={marked} onPointerMove={onMark} onPointerDown={(event) => event.preventDefault()} onClick={onChoose}
      className="grid cursor-pointer grid-cols-[3rem_1fr_auto] items-center gap-3 rounded-button px-2 py-1.5 aria-selected:bg-linen forced-colors:aria-selected:outline-3 forced-colors:aria-selected:-outline-offset-3 forced-colors:aria-selected:outline-[Highlight]"
    >
      <Picture src={thing.picture_url} alt="" sizes={sizes.suggestion} className="rounded-label" />
      <span className="leading-snug font-semibold">{thing.title}</span>
      <span className="text-right text-small">
        {thing.price ? <span className="money block font-bold">{thing.price}</span> : null}
        {thing.note ? <span className="block text-soft">{thing.note}</span> : null}
      </span>
    </li>
  )
}
