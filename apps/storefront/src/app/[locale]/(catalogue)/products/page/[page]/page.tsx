import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { NoSuchPage } from "@/catalogue/no-such-page"
import { laterPages, pageNumber } from "@/catalogue/pagination"
import { ProductListPage } from "@/catalogue/product-list-page"
import { listProducts } from "@/catalogue/products"
import { routing } from "@/i18n/routing"
import { atLeastOne } from "@/lib/at-least-one"
import { pageMetadata } from "@/seo/page-metadata"

type Props = PageProps<"/[locale]/products/page/[page]">

export async function generateStaticParams() {
  const { count } = await listProducts({ locale: routing.defaultLocale, limit: 1 })
  return atLeastOne(laterPages(count), { page: "2" })
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [t, { page }] = await Promise.all([getTranslations("Products"), params])
  return pageMetadata({
    title: t("titleOfPage", { page }),
    description: t("description"),
    address: { pathname: "/products/page/[page]", params: { page } },
  })
}

export default async function LaterProductsPage({ params }: Props) {
  const page = pageNumber((await params).page)
  if (page === null) return <NoSuchPage />
  return <ProductListPage page={page} />
}
