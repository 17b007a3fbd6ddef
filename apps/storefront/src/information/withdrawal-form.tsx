import type { SellerProfile } from "@verksted/contracts/seller"
import { useTranslations } from "next-intl"
import { oneLine } from "./seller-words"

const LINES = ["order", "ordered", "name", "address", "date", "signature"] as const

/** The statutory form (annex to angrerettforskriften), to be copied or printed. */
export function WithdrawalForm({ seller }: { seller: SellerProfile }) {
  const t = useTranslations("Withdrawal.fields")
  return (
    <div className="mt-5 rounded-picture border-2 border-edge bg-raised p-6 print:border-black">
      <p>{seller.legal_name}<br />{oneLine(seller.pickup_address)}<br />{seller.email}</p>
      <p className="mt-4">{t("notice")}</p>
      <div aria-hidden="true" className="mt-9 border-b border-edge" />
      <div aria-hidden="true" className="mt-9 border-b border-edge" />
      <ul className="mt-4">
        {LINES.map((line) => <li key={line} className="mt-4 flex gap-3">{t(line)}<span aria-hidden="true" className="grow border-b border-edge" /></li>)}
      </ul>
    </div>
  )
}
