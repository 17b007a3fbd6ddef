/** A parameter of the address, when it is there once. */
export const oneOf = (value: string | string[] | undefined): string => (typeof value === "string" ? value : "")
