import type { ReactNode } from "react"
import { IslandMessages } from "@/i18n/island-messages"

type Props = { title: string; intro: string; note?: ReactNode; children: ReactNode; ways: ReactNode }

/** A page with one form: signing in, registering, choosing a password. */
export function Door({ title, intro, note, children, ways }: Props) {
  return (
    <div className="wrap py-10 md:py-16">
      <div className="mx-auto max-w-md">
        <h1 className="text-h1">{title}</h1>
        {note}
        <p className="mt-3 mb-8 text-soft">{intro}</p>
        <IslandMessages part="Account">{children}</IslandMessages>
        <div className="mt-8 flex flex-wrap gap-x-8 gap-y-1">{ways}</div>
      </div>
    </div>
  )
}
