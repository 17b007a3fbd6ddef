import type { Metadata } from "next"
import { getLocale } from "next-intl/server"
import { WorkshopPage } from "@/catalogue/workshop-page"
import { findWorkshop, listWorkshops } from "@/catalogue/workshops"
import { routing } from "@/i18n/routing"
import { atLeastOne } from "@/lib/at-least-one"
import { pageMetadata } from "@/seo/page-metadata"

type Props = PageProps<"/[locale]/workshops/[handle]">

export async function generateStaticParams() {
  const workshops = await listWorkshops(routing.defaultLocale)
  return atLeastOne(workshops.map(({ handle }) => ({ handle })), { handle: "-" })
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [locale, { handle }] = await Promise.all([getLocale(), params])
  const workshop = await findWorkshop(handle, locale)
  if (!workshop) return {}
  return pageMetadata({ title: workshop.name, description: workshop.intro, address: { pathname: "/workshops/[handle]", params: { handle } } })
}

export default async function FirstWorkshopPage({ params }: Props) {
  return <WorkshopPage handle={(await params).handle} page={1} />
}
