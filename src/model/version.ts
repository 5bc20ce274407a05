/** Which version of the tool this is: the one in package.json, as a test holds. */
export const VERSION = '0.1.0'
