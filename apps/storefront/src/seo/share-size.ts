/** The size in pixels that social media ask of a shared picture. */
export const SHARE_SIZE = { width: 1200, height: 630 }
