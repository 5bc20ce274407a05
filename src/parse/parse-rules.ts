/** The ids of the findings that reading a file can draw, each with a sentence for lists and for SARIF. */

/** What reading draws, in the order in which a file is read. */
export const parseRules: readonly { readonly id: string; readonly summary: string }[] = [
  {
    id: 'odd-file',
    summary: 'A record is a regular file with a plain name, no link, no submodule.',
  },
  { id: 'unreadable-file', summary: 'Every file and folder of the records can be opened.' },
  { id: 'too-large', summary: 'Front matter has at most 64 KiB, a body at most 256 KiB.' },
  { id: 'encoding', summary: 'A file is UTF-8 text without control characters.' },
  { id: 'front-matter', summary: 'A record starts with keys between two lines of `---`.' },
  { id: 'merge-conflict', summary: 'A merge was finished: no file holds both of its sides.' },
  { id: 'yaml-syntax', summary: 'The front matter and the policy are YAML.' },
  {
    id: 'plain-yaml',
    summary: 'The YAML is plain: no anchors, aliases, tags, merge keys or directives.',
  },
  { id: 'duplicate-key', summary: 'A key comes once.' },
  { id: 'yaml-comment', summary: 'No comment eats the end of a text.' },
  { id: 'unknown-key', summary: 'Every key is known where it stands.' },
  { id: 'missing-key', summary: 'Every key that is needed is there.' },
  { id: 'null-value', summary: 'Every key has a value.' },
  { id: 'event', summary: 'Every entry of the timeline is an event that is known.' },
  { id: 'instant', summary: 'Every instant is RFC 3339 with an offset, and exists.' },
  { id: 'person', summary: 'People are logins, roles, or free names with a space.' },
  { id: 'value', summary: 'Every value is of the kind that its key wants.' },
  { id: 'body-time', summary: 'A body can be read within the time limit.' },
  {
    id: 'record-time',
    summary: 'A record that nobody merged yet can be read within the time limit.',
  },
]
