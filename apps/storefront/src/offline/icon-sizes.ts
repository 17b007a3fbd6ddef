/** The sizes in pixels that phones ask of an app's icon; 180 is Apple's. */
export const ICON_SIZES = [180, 192, 512] as const
