import { z } from "zod"

/** The name of a picture in the store, whoever gave it: a part of an address, and no hidden file. */
export const pictureFile = z.string().max(200).regex(/^\w[\w.-]*$/)
