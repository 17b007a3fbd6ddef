import { useTranslations } from "next-intl"
import { classNames } from "@/lib/class-names"
import type { VariantView } from "./product-view"
import { useStockSentence } from "./stock-sentence"

type Props = {
  title: string
  variants: VariantView[]
  chosen: VariantView | null
  onChoose: (variant: VariantView) => void
  error: string | null
}

/** One choice among the variants; what is gone stays in sight, and says so. */
export function VariantChoice({ title, variants, chosen, onChoose, error }: Props) {
  const t = useTranslations("Islands.buy")
  const sentence = useStockSentence()
  return (
    <fieldset aria-describedby={error ? "variant-error" : undefined}>
      <legend className="font-semibold">{title || t("variant")}</legend>
      <div className="mt-2 flex flex-wrap gap-2">
        {variants.map((variant) => (
          <label
            key={variant.id}
            className={classNames(
              "relative flex min-h-12 min-w-16 cursor-pointer flex-col items-center justify-center rounded-button border-2 px-4 py-1.5 text-center has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-link forced-colors:has-checked:border-4 forced-colors:has-checked:border-[Highlight]",
              chosen?.id === variant.id ? "border-ink bg-raised shadow-[inset_0_0_0_1px_var(--color-ink)]" : "border-edge hover:border-ink",
              !variant.buyable && "cursor-not-allowed border-dashed text-soft",
            )}
          >
            <input
              type="radio"
              name="variant_id"
              value={variant.id}
              checked={chosen?.id === variant.id}
              disabled={!variant.buyable}
              required
              onChange={() => onChoose(variant)}
              className="absolute inset-0 cursor-pointer appearance-none rounded-button outline-none disabled:cursor-not-allowed"
            />
            <span className="font-semibold">{variant.title}</span>
            <span className="text-label text-soft">{sentence(variant.stock)}</span>
          </label>
        ))}
      </div>
      {error ? <p id="variant-error" role="alert" className="mt-2 text-small font-semibold text-alarm">{error}</p> : null}
    </fieldset>
  )
}
