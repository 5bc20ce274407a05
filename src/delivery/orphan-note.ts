/** The note on a tracking issue that no record stands behind any more. */

/** One paragraph of our own words; the number links the pull request. */
export function orphanNote(pull: number, state: 'open' | 'closed'): string {
  const why =
    state === 'closed'
      ? `pull request #${pull} was closed without being merged`
      : `pull request #${pull} no longer holds it`
  return (
    `> **No record stands behind this issue:** ${why}. No deadline is watched here. ` +
    'If the incident is real, put its record back under the same ID, and this issue goes on; else close it.'
  )
}
