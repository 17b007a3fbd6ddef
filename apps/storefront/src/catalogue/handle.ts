const LONGEST = 120

/** Whether a part of an address can be a handle at all; what cannot is answered without asking the backend. */
export function isHandle(value: string): boolean {
  return value.length <= LONGEST && /^[\p{Ll}\p{N}]+(?:-[\p{Ll}\p{N}]+)*$/u.test(decoded(value))
}

// Next hands a letter outside ASCII on as it stands in the address.
function decoded(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    return ""
  }
}
