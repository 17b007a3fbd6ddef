/** Something to put right in a form: `field` is the id of the element that it leads to. */
export type FormProblem = { field: string; message: string }
