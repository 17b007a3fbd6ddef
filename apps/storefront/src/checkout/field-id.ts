import type { CheckoutField } from "./checkout-fields"

/** The element that a field's error leads to. */
export const fieldId = (field: CheckoutField): string => `felt-${field}`
