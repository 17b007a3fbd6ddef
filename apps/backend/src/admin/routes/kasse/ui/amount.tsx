import { Text } from "@medusajs/ui"
import { formatAmount } from "@verksted/money/format"

/** The amount that everybody at the counter must see, also from two metres; øre in, kroner shown. */
export const Amount = ({ label, ore }: { label: string; ore: number }) => (
  <div aria-live="polite" className="@container">
    <Text size="small" className="text-ui-fg-subtle">{label}</Text>
    <p className="text-ui-fg-base whitespace-nowrap text-right text-[clamp(2.75rem,5vw,4rem)] font-semibold leading-none tracking-tight tabular-nums">
      {formatAmount(ore)}
      <span className="text-ui-fg-subtle ml-2 text-2xl font-normal tracking-normal">kr</span>
    </p>
  </div>
)
