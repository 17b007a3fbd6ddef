import { useMutation } from "@tanstack/react-query"
import { sdk } from "./sdk"

/** Uploads a picture as Medusa does; answers its address. */
export const useUpload = () =>
  useMutation({
    mutationFn: async (picture: File) => {
      const { files } = await sdk.admin.upload.create({ files: [picture] })
      const [file] = files
      if (!file) throw new Error("Bildet ble ikke lastet opp. Prøv igjen.")
      return file.url
    },
  })
