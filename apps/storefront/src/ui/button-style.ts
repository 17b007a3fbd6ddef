import { classNames } from "@/lib/class-names"

export type ButtonLook = "sewn" | "quiet"

const shared =
  "inline-flex min-h-12 items-center justify-center gap-2 rounded-button px-6 py-3 text-center font-bold no-underline " +
  "transition-colors duration-150 disabled:cursor-not-allowed disabled:opacity-60 aria-disabled:cursor-not-allowed aria-disabled:opacity-60"

const looks: Record<ButtonLook, string> = {
  sewn: "sewn [--stitch-inset:4px] bg-action text-white hover:bg-action-strong",
  quiet: "border-2 border-edge bg-transparent text-ink hover:border-ink hover:bg-raised",
}

/** The primary action is a sewn label; everything beside it is quiet. */
export function buttonStyle(look: ButtonLook, extra?: string): string {
  return classNames(shared, looks[look], extra)
}
