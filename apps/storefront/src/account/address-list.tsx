"use client"
import { useTranslations } from "next-intl"
import { useActionState, useEffect, useRef } from "react"
import { LocaleField } from "@/i18n/locale-field"
import { Link } from "@/i18n/navigation"
import { Button } from "@/ui/button"
import { buttonStyle } from "@/ui/button-style"
import { layAddressBack, takeAwayAddress } from "./own-actions"
import { noneRemoved } from "./removed-address"
import type { StoreAddress } from "./store-customer"

/** The saved addresses. One that is deleted can be laid back at once. */
export function AddressList({ addresses }: { addresses: StoreAddress[] }) {
  const t = useTranslations("Account.addresses")
  const [state, remove, busy] = useActionState(takeAwayAddress, noneRemoved)
  const note = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (state.attempt > 0) note.current?.focus()
  }, [state.attempt])
  return (
    <>
      {state.removed ? (
        <div ref={note} role="status" tabIndex={-1} className="mb-6 flex flex-wrap items-center justify-between gap-4 rounded-button border-2 border-action bg-raised px-4 py-3">
          <p>{t("removed", { street: state.removed.street ?? "" })}</p>
          <form action={layAddressBack}>
            <LocaleField />
            {Object.entries(state.removed).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
            <Button type="submit" look="quiet">{t("undo")}</Button>
          </form>
        </div>
      ) : null}
      {state.failed ? <div ref={note} role="alert" tabIndex={-1} className="mb-6 rounded-button border-2 border-alarm bg-raised px-4 py-3 text-alarm">{t("removeFailed")}</div> : null}
      {addresses.length === 0 ? <p className="text-soft">{t("empty")}</p> : null}
      <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
        {addresses.map(({ id, first_name, last_name, address_1, postal_code, city, is_default_shipping }) => (
          <li key={id} className="flex flex-col rounded-picture border-2 border-seam bg-raised p-5">
            <p className="min-h-7 text-small font-semibold text-link">{is_default_shipping ? t("default") : ""}</p>
            <address className="grow not-italic [overflow-wrap:anywhere]">{first_name} {last_name}<br />{address_1}<br />{postal_code} {city}</address>
            <div className="mt-4 flex flex-wrap gap-3">
              <Link prefetch={false} href={{ pathname: "/account/addresses", query: { endre: id } }} aria-label={t("editNamed", { street: address_1 ?? "" })} className={buttonStyle("quiet")}>{t("edit")}</Link>
              <form action={remove}>
                <input type="hidden" name="id" value={id} />
                <Button type="submit" look="quiet" aria-disabled={busy} aria-label={t("removeNamed", { street: address_1 ?? "" })}>{t("remove")}</Button>
              </form>
            </div>
          </li>
        ))}
      </ul>
    </>
  )
}
