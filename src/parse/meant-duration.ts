/** A length of time as people write it out, in the form that is read. */

const WHOLE = /^(?:\d{1,6}(?:\.\d{1,6})? ?[a-z]{1,9}(?:,? |$))+$/
const PART = /(\d{1,6}(?:\.\d{1,6})?) ?([a-z]{1,9})/g
const UNITS: readonly (readonly [RegExp, unit: string, minutes: number])[] = [
  [/^(?:w|weeks?)$/, 'w', 7 * 24 * 60],
  [/^(?:d|days?)$/, 'd', 24 * 60],
  [/^(?:h|hrs?|hours?)$/, 'h', 60],
  [/^(?:m|mins?|minutes?)$/, 'm', 1],
]

/** `5m` of `5 minutes`, `1h 30m` of `1.5h`; null where it is not clear. */
export function meantDuration(text: string): string | null {
  const typed = text.trim().toLowerCase().replaceAll(/\s+/g, ' ').slice(0, 80)
  if (!WHOLE.test(typed)) return null
  const parts = [...typed.matchAll(PART)].map(([, count = '', name = '']) => {
    const [, unit, minutes] = UNITS.find(([names]) => names.test(name)) ?? []
    return unit === undefined || minutes === undefined ? null : partOf(Number(count), unit, minutes)
  })
  return parts.some((part) => part === null) ? null : parts.join(' ')
}

/** A fraction in hours and minutes; null where it is none of whole minutes. */
function partOf(count: number, unit: string, each: number): string | null {
  if (Number.isInteger(count)) return `${count}${unit}`
  const minutes = count * each
  if (!Number.isInteger(minutes)) return null
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  return [hours > 0 ? `${hours}h` : '', rest > 0 ? `${rest}m` : ''].filter(Boolean).join(' ')
}
