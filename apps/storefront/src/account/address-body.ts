import type { AccountAddress, customerAddressBody } from "@verksted/contracts/account"
import type { z } from "zod"
import type { StoreAddress } from "./store-customer"

type Body = z.infer<typeof customerAddressBody>

/** A saved address as the backend takes it. */
export function addressBody({ street, is_default, ...rest }: AccountAddress): Body {
  return { ...rest, address_1: street, country_code: "no", is_default_shipping: is_default }
}

/** The fields of a saved address, as its form shows them. A ticked box is «on», as browsers post it. */
export function addressFields(address: Omit<StoreAddress, "id">): Record<string, string> {
  return {
    first_name: address.first_name ?? "",
    last_name: address.last_name ?? "",
    street: address.address_1 ?? "",
    postal_code: address.postal_code ?? "",
    city: address.city ?? "",
    is_default: address.is_default_shipping ? "on" : "",
  }
}
