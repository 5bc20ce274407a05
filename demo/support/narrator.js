/** Tells a story on the terminal, and holds it to what was expected. */

/** @param {(line: string) => void} [print] */
export function narrator(print = console.log) {
  let passed = 0
  /** @type {string[]} */
  const failed = []
  return { say, quote, expect, finish }

  /** @param {string} now @param {string} sentence */
  function say(now, sentence) {
    print(`\n${now.slice(0, 10)} ${now.slice(11, 16)} UTC  ${sentence}`)
  }

  /** What somebody sees. @param {string} text */
  function quote(text) {
    for (const line of text.trimEnd().split('\n')) print(`    │ ${line}`)
  }

  /** @param {string} what @param {boolean} happened */
  function expect(what, happened) {
    print(`  ${happened ? '✓' : '✗ did not happen:'} ${what}`)
    if (happened) passed += 1
    else failed.push(what)
  }

  /** The last lines, and the exit code. @param {string} out */
  function finish(out) {
    print(`\nIssue, comments, record and review are in ${out}`)
    for (const what of failed) print(`did not happen: ${what}`)
    print(`${passed} passed, ${failed.length} failed`)
    return failed.length === 0 ? 0 : 1
  }
}
