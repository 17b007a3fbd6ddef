const words = (text: string): ReadonlySet<string> => new Set(text.split(" "))

/** Words that say nothing of a thing; neither indexed nor asked for. */
export const stopWords = {
  nb: words("og i på til av med for en et ei den det de som fra er om ved eller men at å vi du jeg har kan der her så ut opp ned mot hos din ditt dine min mitt mine"),
  en: words("a an the of in on to for and or with from by at is are it this that you your my our"),
}
