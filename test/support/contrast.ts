/** How far two colours stand apart, as WCAG 2.2 counts it: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */

/** The relative luminance of `#rrggbb`, from 0 for black to 1 for white. */
function luminance(color: string): number {
  const parts = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/.exec(color)
  if (parts === null) throw new Error(`${color} is no colour of six digits.`)
  const [red = 0, green = 0, blue = 0] = parts.slice(1).map((hex) => {
    const part = Number.parseInt(hex, 16) / 255
    return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** From 1 for the same to 21 for black on white. */
export function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

/** The declarations of a style sheet for a scheme: selector → property → value, the later over the earlier. */
export function declarations(
  css: string,
  scheme: 'light' | 'dark'
): Map<string, Map<string, string>> {
  const found = new Map<string, Map<string, string>>()
  const dark = /@media \(prefers-color-scheme: dark\) \{([^]*?\})\s*\}/g
  const inDark = [...css.matchAll(dark)].map(([, block = '']) => block)
  const plain = css.replaceAll(dark, '').replaceAll(/@media [^{]*\{(?:[^{}]*\{[^{}]*\})*\s*\}/g, '')
  for (const sheet of [plain, ...(scheme === 'dark' ? inDark : [])])
    for (const [, selectors = '', block = ''] of sheet.matchAll(/([^{}]+)\{([^{}]*)\}/g))
      for (const selector of selectors.split(',').map((one) => one.trim())) {
        const own = found.get(selector) ?? new Map<string, string>()
        for (const [, name = '', value = ''] of block.matchAll(/([\w-]+):\s*([^;]+)/g))
          own.set(name, value.trim())
        found.set(selector, own)
      }
  return found
}
