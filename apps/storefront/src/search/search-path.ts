import type { Locale } from "next-intl"
import { pagePath } from "@/i18n/page-path"
import { searchAddressQuery } from "./search-address"
import type { SearchChoices } from "./search-choices"

/** Where a form that searches goes: `/sok`, `/en/search`. */
export const searchAction = (locale: Locale): string => pagePath("/search", locale)

/** The address of a search, as a path. */
export const searchPath = (choices: SearchChoices, locale: Locale): string => pagePath({ pathname: "/search", query: searchAddressQuery(choices, locale) }, locale)
