import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { NoSuchPage } from "@/catalogue/no-such-page"
import { laterPages, pageNumber } from "@/catalogue/pagination"
import { listProducts } from "@/catalogue/products"
import { WorkshopPage } from "@/catalogue/workshop-page"
import { findWorkshop, listWorkshops } from "@/catalogue/workshops"
import { routing } from "@/i18n/routing"
import { atLeastOne } from "@/lib/at-least-one"
import { pageMetadata } from "@/seo/page-metadata"

type Props = PageProps<"/[locale]/workshops/[handle]/page/[page]">

export async function generateStaticParams() {
  const workshops = await listWorkshops(routing.defaultLocale)
  const pages = await Promise.all(workshops.map(async ({ handle }) => {
    const { count } = await listProducts({ locale: routing.defaultLocale, limit: 1, workshop: handle })
    return laterPages(count).map(({ page }) => ({ handle, page }))
  }))
  return atLeastOne(pages.flat(), { handle: "-", page: "2" })
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [t, locale, { handle, page }] = await Promise.all([getTranslations("Workshops"), getLocale(), params])
  const workshop = await findWorkshop(handle, locale)
  if (!workshop) return {}
  return pageMetadata({
    title: t("titleOfPage", { name: workshop.name, page }),
    description: workshop.intro,
    address: { pathname: "/workshops/[handle]/page/[page]", params: { handle, page } },
  })
}

export default async function LaterWorkshopPage({ params }: Props) {
  const { handle, page } = await params
  const number = pageNumber(page)
  if (number === null) return <NoSuchPage />
  return <WorkshopPage handle={handle} page={number} />
}
