/** Draws rows as bars, on a scale of the logarithm where they lie far apart. */

/**
 * @param {string} title
 * @param {readonly import('./measure.js').Row[]} rows
 */
export function chartOf(title, rows) {
  const greatest = Math.max(...rows.map(({ processor }) => processor.median))
  const least = Math.min(...rows.map(({ processor }) => processor.median))
  const isLogarithmic = greatest > 50 * least
  const widthOf = (/** @type {number} */ value) =>
    isLogarithmic
      ? 20 + (380 * Math.log(value / least)) / Math.log(greatest / least)
      : (400 * value) / greatest
  const bars = rows.map(({ name, processor, ratio }, index) => {
    const top = 40 + index * 26
    const width = widthOf(processor.median).toFixed(1)
    const told = `${processor.median.toFixed(2)} s, ${ratio.toFixed(1)} ×`
    return [
      `<text x="250" y="${top + 14}" text-anchor="end">${safe(name)}</text>`,
      `<rect x="258" y="${top}" width="${width}" height="18" rx="2" fill="${index === 0 ? '#8a94a6' : '#2f6feb'}"/>`,
      `<text x="${(264 + Number(width)).toFixed(1)}" y="${top + 14}">${told}</text>`,
    ].join('\n')
  })
  const height = 50 + rows.length * 26
  const scale = isLogarithmic ? ' (logarithmic)' : ''
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 ${height}" width="800" height="${height}" font-family="system-ui, sans-serif" font-size="13" role="img" aria-label="${safe(title)}">
<rect width="800" height="${height}" fill="#ffffff"/>
<g fill="#1f2328">
<text x="12" y="22" font-weight="600">${safe(title)}: seconds of processor${scale}</text>
${bars.join('\n')}
</g>
</svg>
`
}

/** @param {string} text */
function safe(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
