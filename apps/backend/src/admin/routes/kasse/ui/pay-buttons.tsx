import { tillMeans } from "@verksted/contracts/till"
import type { TillMeans } from "@verksted/contracts/till"
import { Button, Kbd } from "@medusajs/ui"
import { meansKey, meansName } from "../sale/means"

/** How to pay, each with its function key. */
export const PayButtons = ({ disabled, onPay, chosen }: { disabled: boolean; onPay: (means: TillMeans) => void; chosen?: TillMeans }) => (
  <div className="grid grid-cols-3 gap-2">
    {tillMeans.map((means) => (
      <Button
        key={means}
        variant={chosen === undefined || chosen === means ? "primary" : "secondary"}
        aria-pressed={chosen === undefined ? undefined : chosen === means}
        disabled={disabled}
        onClick={() => onPay(means)}
        className="h-16 w-full flex-col gap-1 px-1 text-base"
      >
        {meansName[means]}
        <Kbd>{meansKey[means]}</Kbd>
      </Button>
    ))}
  </div>
)
