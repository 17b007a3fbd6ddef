import { Heading, Text } from "@medusajs/ui"
import type { ReactNode } from "react"

type Props = { title: string; when?: string; children: ReactNode }

const clock = new Intl.DateTimeFormat("nb-NO", { dateStyle: "long", timeStyle: "short", timeZone: "Europe/Oslo" })

/** One thing that was said of the order, with its time (UTC, shown in Oslo). */
export const Part = ({ title, when, children }: Props) => (
  <section className="flex flex-col gap-1.5 px-6 py-4">
    <Heading level="h3">{title}</Heading>
    {when && <Text size="small" className="text-ui-fg-subtle">{clock.format(new Date(when))}</Text>}
    {children}
  </section>
)
