/**
 * Ref of a form that says itself what is missing, all at once and in the page's language, as soon as there are scripts.
 * Without them the browser asks for what is required.
 */
export function askedByUs(form: HTMLFormElement | null): void {
  if (form) form.noValidate = true
}
