/** A document with the name that it is kept by. */
export type PdfFile = { filename: string; content: Buffer }
