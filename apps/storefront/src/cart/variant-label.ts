const ONLY_VARIANT = new Set(["default", "default variant", "standard", "én størrelse", "en størrelse"])

/** What tells one variant from another, or null when there is nothing to tell. */
export function variantLabel(variantTitle: string | null | undefined, productTitle: string): string | null {
  const label = variantTitle?.trim() ?? ""
  if (label === "" || label === productTitle || ONLY_VARIANT.has(label.toLowerCase())) return null
  return label
}
