/** Adds `body_html` to issues and comments, with mentions linked the way GitHub links those that it takes for real. */

/**
 * Draws what was asked for with the `full` media type: an issue, a comment, or a list of them.
 * @param {unknown} body
 * @param {readonly string[]} people
 * @param {readonly string[]} teams
 * @returns {unknown}
 */
export function withHtml(body, people, teams) {
  if (Array.isArray(body)) return body.map((one) => withHtml(one, people, teams))
  if (body === null || typeof body !== 'object') return body
  if (!('body' in body) || typeof body.body !== 'string') return body
  return { ...body, body_html: render(body.body, people, teams), body_text: body.body }
}

/**
 * @param {string} markdown
 * @param {readonly string[]} people
 * @param {readonly string[]} teams
 */
function render(markdown, people, teams) {
  const known = new Set(people.map((login) => login.toLowerCase()))
  const knownTeams = new Set(teams.map((team) => team.toLowerCase()))
  const html = markdown
    .replace(/<!--[\s\S]*?-->/g, '')
    .split(/(`+[^`]*`+)/)
    .map((piece, index) => (index % 2 === 1 ? `<code>${escape(piece)}</code>` : link(piece)))
    .join('')
  return `<p dir="auto">${html}</p>`

  /** @param {string} text */
  function link(text) {
    return escape(text).replace(
      /(^|[^\w\\/@`-])@([A-Za-z0-9][A-Za-z0-9-]*(?:\/[\w.-]+)?)/g,
      (all, /** @type {string} */ before, /** @type {string} */ name) => {
        if (knownTeams.has(name.toLowerCase())) return `${before}${anchor('team', name)}`
        return known.has(name.toLowerCase()) ? `${before}${anchor('user', name)}` : all
      }
    )
  }
}

/**
 * @param {'user' | 'team'} kind
 * @param {string} name
 */
function anchor(kind, name) {
  return `<a class="${kind}-mention notranslate" data-hovercard-type="${kind}" href="https://github.com/${name}">@${name}</a>`
}

/** @param {string} text */
function escape(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
