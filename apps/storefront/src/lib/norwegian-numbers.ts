/** `999888777` → «999 888 777», kept together on one line. */
export function organisationNumberText(digits: string): string {
  return digits.replace(/(\d{3})(?=\d)/g, "$1\u00a0")
}

/** Eight digits in pairs, with the country's code where it is given; anything else as it is written. */
export function phoneText(phone: string): string {
  const bare = phone.replace(/\s/g, "")
  const match = /^(\+47)?(\d{8})$/.exec(bare)
  if (!match?.[2]) return phone
  return [match[1], ...(match[2].match(/\d\d/g) ?? [])].filter(Boolean).join("\u00a0")
}

/** The address that rings the number, with Norway's code where none is written. */
export function phoneLink(phone: string): string {
  const bare = phone.replace(/[^\d+]/g, "")
  return `tel:${/^\d{8}$/.test(bare) ? `+47${bare}` : bare}`
}
