/** Figures in a reader's words. */
import { DAY, HOUR, MINUTE } from '../model/time.ts'
import { span } from '../text/times.ts'
import type { HoldFigures } from './compliance.ts'
import type { Measure } from './response-times.ts'

/** Each measure, to be read after `time to`. */
export const MEASURE_WORDS: Readonly<Record<Measure, string>> = {
  notify: 'tell somebody',
  engage: 'take it up',
  contain: 'contain or mitigate',
  resolve: 'resolve',
  close: 'close',
}

/** `93%`, rounded so that 100% means every one and 0% none; a dash where there is nothing to judge. */
export function percent(rate: number | null): string {
  if (rate === null) return '–'
  if (rate > 0 && rate < 0.01) return '1%'
  return rate > 0.99 && rate < 1 ? '99%' : `${Math.round(rate * 100)}%`
}

/** `, 1 with 3d on hold` behind a figure; nothing where no clock stood still. */
export function holdWords({ deadlines, seconds }: HoldFigures): string {
  if (deadlines === 0) return ''
  return `, ${deadlines} with ${lengthWords(seconds)} on hold${deadlines === 1 ? '' : ' in all'}`
}

/** A length of time in its two greatest units, rounded and not cut: `2d 14h` for 2 days, 13 hours and 58 minutes. */
export function lengthWords(seconds: number): string {
  const unit = seconds < HOUR ? 1 : seconds < DAY ? MINUTE : HOUR
  return span(Math.round(seconds / unit) * unit)
}
