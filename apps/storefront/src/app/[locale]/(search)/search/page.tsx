import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { listWorkshops } from "@/catalogue/workshops"
import { waitSentence } from "@/lib/wait-sentence"
import { askSearch } from "@/search/ask-search"
import { SearchBox } from "@/search/search-box"
import { readChoices } from "@/search/search-choices"
import { SearchFailed } from "@/search/search-failed"
import { searchAction } from "@/search/search-path"
import { SearchResults } from "@/search/search-results"

type Props = PageProps<"/[locale]/search">

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [t, query] = await Promise.all([getTranslations("Search"), searchParams])
  const { q } = readChoices(query)
  return { title: q ? t("titleOf", { question: q }) : t("title"), robots: { index: false, follow: true } }
}

export default async function SearchPage({ searchParams }: Props) {
  const [t, locale, query] = await Promise.all([getTranslations("Search"), getLocale(), searchParams])
  const workshops = await listWorkshops(locale)
  const asked = readChoices(query)
  const choices = { ...asked, workshop: asked.workshop.filter((handle) => workshops.some((workshop) => workshop.handle === handle)) }
  const answer = await askSearch(choices, locale)
  return (
    <div className="wrap pt-10 md:pt-14">
      <h1 className="mb-5 text-h1 break-words">{choices.q ? t("headingOf", { question: choices.q }) : t("heading")}</h1>
      <SearchBox key={choices.q} action={searchAction(locale)} place="page" question={choices.q} />
      {answer.ok ? <SearchResults answer={answer.data} choices={choices} workshops={workshops} /> : <SearchFailed reason={await waitSentence(answer, locale)} choices={choices} />}
    </div>
  )
}
