/** The id of the card among Medusa's auth providers: `POST /auth/maker/card`. */
export const CARD_PROVIDER = "card"
