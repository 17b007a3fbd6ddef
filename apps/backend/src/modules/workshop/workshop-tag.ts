const PREFIX = "verksted:"

/** The product tag of a workshop: Medusa's own tag filter is then the workshop filter. */
export const workshopTag = (handle: string) => `${PREFIX}${handle}`

/** Whether a tag is one of those that follow from the credits, however it is spelt. */
export const isWorkshopTag = (value: string) => value.trim().toLowerCase().startsWith(PREFIX)
