/** What a cover that was just entered comes to, in sentences. */
import type { Cover } from '../model/rota.ts'
import { type Clockface, utcAndLocal } from '../text/times.ts'

/** Who is on duty when, instead of whom; then each cover that it overlaps. */
export function coverWords(
  { rota, by, from, to }: Cover,
  instead: readonly string[],
  over: readonly Cover[],
  clockface: Clockface
): readonly string[] {
  const [start, end] = [from, to].map((at) => utcAndLocal(at, clockface))
  const whom = instead.length === 0 ? '' : `, instead of ${instead.join(' and ')}`
  return [
    `${by} is on duty on ${rota} from ${start} to ${end}${whom}.`,
    ...over.map((one) => {
      const [since, until] = [one.from, one.to].map((at) => utcAndLocal(at, clockface))
      return `It overlaps the cover by ${one.by} from ${since} to ${until}: where both hold it is ${by}, the later in the file.`
    }),
  ]
}
