/** Logins: how GitHub writes them, for every room that reads or shows them. */

/**
 * A whole text that is a login: letters, digits and single hyphens; one of a managed user ends in an underscore and
 * the enterprise's short code of 3 to 8 letters and digits. `[bot]` may follow, and a leading `@` is allowed, as
 * people write it. Its length is judged by `isShortEnough`.
 *
 * Source: docs.github.com, "Username considerations for external authentication".
 */
export const LOGIN = /^@?[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*(?:_[A-Za-z0-9]{3,8})?(?:\[bot\])?$/

/** The same, or a free name: it holds a space, which may be the wide one of a Japanese keyboard. */
export const LOGIN_OR_NAME =
  /^(?:@?[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*(?:_[A-Za-z0-9]{3,8})?(?:\[bot\])?|\S+(?:[ \u3000]\S+)+)$/

/** A login, or `org/team`, behind its `@` within a text. */
export const MENTIONED_LOGIN =
  /(?:^|[\s(])@([A-Za-z0-9](?:[A-Za-z0-9]|-(?=[A-Za-z0-9])){0,38}(?:_[A-Za-z0-9]{3,8})?(?:\/[\w.-]+)?)/

/** `org/team`, as a contact's logins may name one. */
export const TEAM = /^@?[A-Za-z0-9-]+\/[A-Za-z0-9._-]+$/

/** Whether a text of that form is no longer than GitHub lets a login be: 39 characters; a free name may be. */
export function isShortEnough(text: string): boolean {
  return /[ \u3000]/.test(text) || text.replace(/^@|\[bot\]$/g, '').length <= 39
}

/** Whether a text is a login, with or without the `@` before it. */
export function isLogin(text: string): boolean {
  return LOGIN.test(text) && isShortEnough(text)
}

/** What a login is looked up by: GitHub's logins know no case. */
export function loginKey(login: string): string {
  return login.toLowerCase()
}

/** Whether two logins, or names, are one. */
export function sameLogin(one: string, other: string): boolean {
  return one === other || loginKey(one) === loginKey(other)
}
