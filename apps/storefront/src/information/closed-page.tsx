import { useTranslations } from "next-intl"
import { PageMessage } from "@/ui/page-message"

/** In place of a page about a seller who has not said yet who they are: the shop is closed until then. */
export function ClosedPage({ title }: { title: string }) {
  return <PageMessage title={title} text={useTranslations("Information")("closed")} />
}
