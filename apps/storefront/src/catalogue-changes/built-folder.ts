import path from "node:path"

/** The folder of the built storefront, in which Next also keeps the pages that it makes. */
export const builtFolder = () => path.join(/* turbopackIgnore: true */ process.cwd(), process.env.NEXT_DIST_DIR ?? ".next")
