/** A list as people type it. */

/** Its items, which commas part; an empty one is none. */
export function typedList(typed: string = ''): string[] {
  return typed
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '')
}
