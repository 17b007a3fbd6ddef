/** Something the person at the keyboard can mend: shown as its one line, without a stack. */
export class Trouble extends Error {
  override readonly name = "Trouble"
}
