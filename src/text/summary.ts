/** The summary of a record: what its section of that name begins with. */

/** The first paragraph of the section `Summary` as one line of its own Markdown; null where there is none. */
export function summaryIn(body: string): string | null {
  const lines = body.split(/\r?\n/)
  const start = lines.findIndex((line) => /^## +summary *$/i.test(line)) + 1
  if (start === 0) return null
  const from = lines.findIndex((line, index) => index >= start && line.trim() !== '')
  const rest = from === -1 ? [] : lines.slice(from)
  const end = rest.findIndex((line) => line.trim() === '' || line.startsWith('#'))
  const paragraph = rest.slice(0, end === -1 ? rest.length : end).join(' ')
  return paragraph === '' || paragraph.startsWith('<!--') ? null : paragraph
}
