/** A text as a pattern of SQL's LIKE that matches just that text: `_` and `%` are common in addresses. */
export const literally = (text: string): string => text.replaceAll(/[\\%_]/g, "\\$&")
