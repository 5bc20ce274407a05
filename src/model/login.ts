/** Logins: how GitHub writes them and when two are one, for every room that reads, compares or shows them. */

/**
 * A login: letters, digits and single hyphens, at most 39 characters; one of a managed user ends in an underscore and
 * the enterprise's short code of 3 to 8 letters and digits.
 *
 * Source: docs.github.com, "Username considerations for external authentication" (normalization, short code).
 */
export const LOGIN = /[A-Za-z0-9](?:[A-Za-z0-9]|-(?=[A-Za-z0-9])){0,38}(?:_[A-Za-z0-9]{3,8})?/

/** The same, where the whole text is one; `[bot]` may follow, and a leading `@` is allowed as people write it. */
export const WHOLE_LOGIN = new RegExp(String.raw`^@?${LOGIN.source}(?:\[bot\])?$`)

/** `org/team`, as a contact's logins may name one. */
export const TEAM = /^@?[A-Za-z0-9-]+\/[A-Za-z0-9._-]+$/
