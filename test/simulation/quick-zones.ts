/** The zones of this machine, each question asked once: a month draws the same few thousand instants over and over. */
import type { LocalTime, Zones } from '../../src/model/time.ts'
import { zones as real } from '../support/zones.ts'

const known = new Map<string, LocalTime>()

/** The same answers, sooner. */
export const zones: Zones = {
  ...real,
  localAt: (instant, zone) => {
    const question = `${instant} ${zone}`
    const answer = known.get(question) ?? real.localAt(instant, zone)
    known.set(question, answer)
    return answer
  },
}
