import type { ReactNode } from "react"

/** An icon to press with a thumb: 48 px. */
export const RoundButton = ({ label, onClick, children }: { label: string; onClick: () => void; children: ReactNode }) => (
  <button
    type="button"
    aria-label={label}
    title={label}
    onClick={onClick}
    className="text-ui-fg-base hover:bg-ui-bg-base-hover focus-visible:shadow-borders-interactive-with-focus grid size-12 place-items-center rounded-full outline-none"
  >
    {children}
  </button>
)
