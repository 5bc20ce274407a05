/** Where the page of a version of the agreement stands: its commit names it. */

/** From the top of the site; null: no commit holds it. */
export function versionPath(commit: string | null): string {
  return `agreement/${commit === null ? 'present' : commit.slice(0, 12)}.html`
}
