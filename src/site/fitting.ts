/** Keeps a page of the site below the size that a phone takes at once, whatever somebody put into a record. */

/** What a part of a page has room for, and how many rows are left to the record. */
export type Fitting<Row> = {
  readonly rows: readonly Row[]
  readonly more: number
}

/** The rows that fit into so many bytes, in their order: one that is too long alone leaves the others their place. */
export function fitting<Row>(rows: readonly Row[], bytes: number): Fitting<Row> {
  let left = bytes
  const kept = rows.filter((row) => {
    const size = sizeOf(JSON.stringify(row))
    if (size > left) return false
    left -= size
    return true
  })
  return { rows: kept, more: rows.length - kept.length }
}

/** In UTF-8. */
export function sizeOf(text: string): number {
  return new TextEncoder().encode(text).length
}
