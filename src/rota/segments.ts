/** Hours of a day as minutes: `09:30-17:00`. */
import type { Segment } from '../clock/open-stretches.ts'

/** One that ends before it begins holds no minute. */
export function minutesOf(segment: string): Segment {
  return { from: minuteOf(segment.slice(0, 5)), to: minuteOf(segment.slice(6, 11)) }
}

function minuteOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))
}
