import { clx } from "@medusajs/ui"
import type { LettersResponse } from "@verksted/contracts/letters"

type Props = { letters: LettersResponse["letters"]; chosen: string; onChoose: (id: string) => void }

/** The letters by name; the chosen one is marked for screen readers too. */
export const LetterList = ({ letters, chosen, onChoose }: Props) => (
  <nav aria-label="E-poster" className="max-h-64 overflow-y-auto lg:max-h-none">
    <ul className="flex flex-col gap-y-0.5">
      {letters.map(({ id, title }) => (
        <li key={id}>
          <button
            type="button" onClick={() => onChoose(id)} aria-current={id === chosen ? "true" : undefined}
            className={clx("txt-compact-small focus-visible:shadow-borders-focus w-full rounded-md px-3 py-2 text-left outline-none", id === chosen ? "bg-ui-bg-base-pressed font-medium" : "hover:bg-ui-bg-base-hover")}
          >
            {title}
          </button>
        </li>
      ))}
    </ul>
  </nav>
)
