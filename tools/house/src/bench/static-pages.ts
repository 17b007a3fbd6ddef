import { existsSync, readFileSync } from "node:fs"
import path from "node:path"
import { z } from "zod"
import { Trouble } from "../trouble.js"

const manifest = z.object({ routes: z.record(z.string(), z.unknown()) })

/** Next's postponed state stands in a page's notes when a part of it is left to be rendered per visit. */
const notes = z.object({ postponed: z.string().optional() })

/** No list page shows more things than this. */
const MOST_ON_A_PAGE = 100

const fileOf = (build: string, page: string) => path.join(build, "server/app", page)

/** The pages that a build has made whole, by Next's own addresses, `/nb/products/page/2`. */
export function staticPages(build: string): string[] {
  const { routes } = manifest.parse(JSON.parse(readFileSync(path.join(build, "prerender-manifest.json"), "utf8")))
  return Object.keys(routes).filter((page) => isWhole(fileOf(build, page)))
}

function isWhole(file: string): boolean {
  if (!existsSync(`${file}.html`)) return false
  return !existsSync(`${file}.meta`) || notes.parse(JSON.parse(readFileSync(`${file}.meta`, "utf8"))).postponed === undefined
}

/** The handles of the things that a list page links to. */
export function thingsOn(html: string): Set<string> {
  return new Set([...html.matchAll(/href="(?:\/en\/products|\/produkter)\/([a-z0-9-]+)"/g)].map(([, handle = ""]) => handle))
}

/**
 * Looks through the static pages of the list of all things, in each language.
 * @throws Trouble when they do not show so many things, or one shows too many: lists stay paginated and static
 */
export function needStaticLists(build: string, pages: readonly string[], things: number): void {
  for (const language of ["nb", "en"]) {
    const lists = pages.filter((page) => new RegExp(`^/${language}/products(/page/\\d+)?$`).test(page))
    const shown = lists.map((page) => ({ page, handles: thingsOn(readFileSync(`${fileOf(build, page)}.html`, "utf8")) }))
    const long = shown.find(({ handles }) => handles.size > MOST_ON_A_PAGE)
    if (long) throw new Trouble(`${long.page} shows ${long.handles.size} things: the list is not paginated.`)
    const all = new Set(shown.flatMap(({ handles }) => [...handles]))
    if (all.size < things) throw new Trouble(`The ${lists.length} static list pages of /${language}/products show ${all.size} things of ${things}.`)
  }
}
