import { Text } from "@medusajs/ui"
import type { AfterPurchase } from "@verksted/contracts/after-purchase"
import { Part } from "./part"
import { periodSentence } from "./period-sentence"

type Props = { state: AfterPurchase["withdrawal"]; withdrawals: AfterPurchase["withdrawals"] }

/** How long the purchase can be regretted, and what is regretted: what comes back, and what must not be sent. */
export const WithdrawalPart = ({ state, withdrawals }: Props) => (
  <>
    {withdrawals.map(({ id, stated_at, name, email, lines }) => (
      <Part key={id} title="Angret kjøp" when={stated_at}>
        <Text size="small">{name}, {email}</Text>
        <ul className="txt-small list-disc pl-5">
          {lines.map(({ item_id, title, variant_title, quantity, return_id }) => (
            <li key={item_id}>
              {quantity} × {title}{variant_title ? `, ${variant_title}` : ""}: {return_id ? "kommer i retur (se returene på ordren)." : "er ikke sendt. Hold den tilbake, og betal tilbake."}
            </li>
          ))}
        </ul>
      </Part>
    ))}
    <Text size="small" className="text-ui-fg-subtle px-6 py-4">{periodSentence(state)}</Text>
  </>
)
