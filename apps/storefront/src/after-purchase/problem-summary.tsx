"use client"
import { useEffect, useRef } from "react"
import type { FormProblem } from "./form-problem"

type Props = {
  /** Counts the tries: after each that failed, the summary takes the focus. */
  attempt: number
  title: string
  /** Why it could not be done, though the form is filled in as it should be. */
  failure: string | null
  problems: FormProblem[]
}

/** What must be put right, above a form, with a way to each field. */
export function ProblemSummary({ attempt, title, failure, problems }: Props) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (attempt > 0) box.current?.focus()
  }, [attempt])
  if (problems.length === 0 && !failure) return null
  return (
    <div ref={box} role="alert" tabIndex={-1} className="mb-8 rounded-button border-2 border-alarm bg-raised p-5">
      <h2 className="text-h3 text-alarm">{title}</h2>
      {failure ? <p className="mt-2">{failure}</p> : null}
      <ul className="mt-2 list-disc pl-5">
        {problems.map(({ field, message }) => (
          <li key={field} className="py-1">
            <a
              className="text-link" href={`#${field}`}
              onClick={(event) => {
                const target = document.getElementById(field)
                if (!target) return
                event.preventDefault()
                target.focus()
              }}
            >
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
