/** How a schema says what it wants: in a sentence for each key and each value, which editors, help and pages repeat. */
import * as z from 'zod'

/** One of these words, each with its meaning. */
export function wordSchema<const Word extends string>(
  words: readonly Word[],
  meanings: Readonly<Record<Word, string>>
) {
  return z.enum(words).meta({ enumDescriptions: words.map((word) => meanings[word]) })
}

/** What an editor says of a text of another form: what is meant, and no pattern. */
export function meant(patternErrorMessage: string) {
  return { patternErrorMessage }
}
