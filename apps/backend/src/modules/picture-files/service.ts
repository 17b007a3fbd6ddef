import { mkdir, writeFile } from "node:fs/promises"
import path from "node:path"
import type { FileTypes, LocalFileServiceOptions } from "@medusajs/framework/types"
import { LocalFileService } from "@medusajs/medusa/file-local"
import { readPictureName, renditionName, renditionWidths } from "@verksted/contracts/picture"
import { decodeContent } from "./decode-content"
import { makePicture } from "./make-picture"

/**
 * Medusa's own file provider, but for pictures that anyone may see: whoever uploads one, by whatever way, it is made
 * into the shop's versions at once. Other files, and private ones, are kept as they came.
 */
export class PictureFilesService extends LocalFileService {
  static override identifier = "picture-files"

  constructor(container: Record<string, unknown>, options: LocalFileServiceOptions) {
    super(container, options)
  }

  override async upload(file: FileTypes.ProviderUploadFileDTO): Promise<FileTypes.ProviderFileResultDTO> {
    if (file.access !== "public" || !file.mimeType.startsWith("image/")) return super.upload(file)
    const { name, files } = await makePicture(decodeContent(file.content), file.filename)
    await mkdir(this.uploadDir_, { recursive: true })
    for (const { name: part, content } of files) await writeFile(path.join(this.uploadDir_, part), content, { flag: "wx" })
    return { key: name, url: `${this.backendUrl_}/${name}` }
  }

  override async delete(files: FileTypes.ProviderDeleteFileDTO | FileTypes.ProviderDeleteFileDTO[]): Promise<void> {
    await super.delete([files].flat().flatMap((file) => [file, ...smallerThan(file.fileKey).map((fileKey) => ({ ...file, fileKey }))]))
  }
}

function smallerThan(fileKey: string): string[] {
  const picture = readPictureName(fileKey)
  return picture ? renditionWidths(picture.width).map((width) => renditionName(picture.stem, width)) : []
}
