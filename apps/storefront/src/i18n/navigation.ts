import { createNavigation } from "next-intl/navigation"
import { routing } from "./routing"

/** Links and redirects by page name; the address follows the language. */
export const { Link, redirect, usePathname, getPathname } = createNavigation(routing)
