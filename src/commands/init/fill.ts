/** Fills the blanks of a template of `init`: `%name%`, which neither Actions nor Markdown takes for its own. */

/** @throws where a blank has no value: a template and its code belong together. */
export function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replaceAll(/%([a-zA-Z-]+)%/g, (blank, name: string) => {
    const value = values[name]
    if (value === undefined) throw new Error(`Nothing fills ${blank}.`)
    return value
  })
}
