/** A person's wish that is not carried out, in a sentence with the remedy. */

/** What to tell them. */
export interface Refused {
  readonly refused: string
  readonly remedy: string
}

/** Makes one. */
export function refused(sentence: string, remedy: string): Refused {
  return { refused: sentence, remedy }
}

/** Whether something was refused. */
export function isRefused(value: object): value is Refused {
  return 'refused' in value
}
