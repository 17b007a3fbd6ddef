import { notFound } from "next/navigation"

/** Every address that is no page: answered inside the shop's own frame. */
export default function UnknownAddress() {
  notFound()
}
