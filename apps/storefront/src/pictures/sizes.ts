/** How wide a picture is shown, place by place, as the browser must know before it has the page's styles. */
export const sizes = {
  /** In a list of two, three or four beside each other. */
  card: "(min-width: 64rem) 17rem, (min-width: 48rem) 30vw, 46vw",
  /** The thing's own page. */
  gallery: "(min-width: 64rem) 40rem, (min-width: 48rem) 52vw, 100vw",
  galleryThumb: "5rem",
  zoom: "100vw",
  benchLarge: "(min-width: 48rem) 26rem, 66vw",
  benchSmall: "(min-width: 48rem) 13rem, 33vw",
  workshopCloth: "(min-width: 64rem) 18rem, (min-width: 48rem) 16rem, 14rem",
  workshopRow: "(min-width: 48rem) 13rem, 23vw",
  myThing: "(min-width: 48rem) 34rem, 100vw",
  myThings: "(min-width: 48rem) 19rem, 100vw",
  cartLine: "8rem",
  suggestion: "3rem",
  drawerLine: "5.5rem",
  orderLine: "4.5rem",
} as const
