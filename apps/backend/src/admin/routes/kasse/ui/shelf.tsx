import type { TillItem } from "@verksted/contracts/till"
import { Container, Text } from "@medusajs/ui"
import type { RefObject } from "react"
import { useEffect, useRef, useState } from "react"
import type { SaleLine } from "../sale/sale"
import { soundUnknown } from "../sale/sound"
import { chooseByEnter } from "../sale/choose-by-enter"
import { findItems } from "../sale/till-api"
import { ItemTile } from "./item-tile"
import { SearchField } from "./search-field"
import { useItems } from "./use-items"

type Props = { search: RefObject<HTMLInputElement>; onAdd: (item: TillItem) => void; refresh: unknown; inCart: readonly SaleLine[] }

/** Search field and things to sell. Enter adds an exact code at once; what is unknown is told and added to nothing. */
export const Shelf = ({ search, onAdd, refresh, inCart }: Props) => {
  const [text, setText] = useState("")
  const [notice, setNotice] = useState<string | null>(null)
  const tiles = useRef<HTMLDivElement>(null)
  const { items, problem, of } = useItems(text.trim(), refresh)
  /** What was looked for when several things were found: the clerk goes on among them as soon as they are shown. */
  const chooseAmong = useRef<string | null>(null)
  useEffect(() => {
    if (items === null || of !== chooseAmong.current) return
    chooseAmong.current = null
    tiles.current?.querySelector("button")?.focus()
  }, [items, of])

  const enter = async () => {
    const code = text.trim()
    if (code === "") return
    // The next scan may come before the answer: the field is free for it at once.
    setText("")
    const choice = chooseByEnter(await findItems(code).catch(() => null), code)
    setNotice(choice.notice)
    if (choice.item) onAdd(choice.item)
    else if (choice.keepText) {
      setText(code)
      chooseAmong.current = code
    } else soundUnknown()
  }

  return (
    <Container className="flex flex-col gap-4 p-4">
      <SearchField field={search} text={text} onText={(typed) => { setText(typed); setNotice(null) }} onEnter={enter} />
      <div role="status" aria-live="polite" className="empty:-mb-4">
        {(notice ?? problem) && <Text className="text-ui-fg-error">{notice ?? problem}</Text>}
      </div>
      {items?.length === 0 && <Text className="text-ui-fg-subtle py-8 text-center">{text.trim() === "" ? "Ingen ting er lagt ut for salg i kanalen Disk ennå." : `Fant ingenting for «${text.trim()}». Prøv et annet ord, eller koden på merkelappen.`}</Text>}
      <div ref={tiles} className="grid grid-cols-[repeat(auto-fill,minmax(9.5rem,1fr))] gap-3">
        {items?.map((item) => <ItemTile key={item.variant_id} item={item} inCart={inCart.find((line) => line.variant_id === item.variant_id)?.quantity ?? 0} onAdd={() => onAdd(item)} />)}
      </div>
    </Container>
  )
}
