/** The charts that GitHub draws from text. Only numbers, months and names of the policy stand in them. */
import { HOUR } from '../model/time.ts'
import { rateOf, totalOf } from './compliance.ts'
import type { PeriodFigures } from './figures.ts'
import { isWithin } from './period.ts'

/** A chart with more bars than these is no longer read. */
const MOST_BARS = 20

/** Incidents per month. */
export function incidentsPerMonth({ months, population }: PeriodFigures): string {
  const counts = months.map(
    (month) => population.counted.filter(({ course }) => isWithin(month, course.reportedAt)).length
  )
  return bars(
    'Incidents reported',
    months.map(({ label }) => label),
    counts,
    'Incidents'
  )
}

/** The median time to resolve, per month, in hours; a month in which nothing was resolved has no bar to draw. */
export function resolvePerMonth({ timesByMonth }: PeriodFigures): string {
  const rows = timesByMonth.filter(
    ({ measure, median }) => measure === 'resolve' && median !== null
  )
  const hours = rows.map(({ median }) => Math.round(((median ?? 0) / HOUR) * 10) / 10)
  return bars(
    'Median time to resolve',
    rows.map(({ month }) => month),
    hours,
    'Hours'
  )
}

/** The share of deadlines kept, one bar a target over all priorities. */
export function complianceByTarget({ compliance }: PeriodFigures): string {
  const names = [...new Set(compliance.map(({ kind, target }) => `${kind}: ${target}`))]
  const rated = names.flatMap((name) => {
    const rows = compliance.filter(({ kind, target }) => `${kind}: ${target}` === name)
    const rate = rateOf(totalOf(rows))
    return rate === null ? [] : [{ name, rate: Math.round(rate * 100) }]
  })
  const shown = rated.slice(0, MOST_BARS)
  return [
    ...settings(80 + shown.length * 32),
    'xychart-beta horizontal',
    '    title "Deadlines kept, in percent"',
    `    x-axis [${shown.map(({ name }) => `"${name}"`).join(', ')}]`,
    '    y-axis "Percent" 0 --> 100',
    `    bar [${shown.map(({ rate }) => rate).join(', ')}]`,
  ].join('\n')
}

function bars(
  title: string,
  labels: readonly string[],
  values: readonly number[],
  unit: string
): string {
  return [
    ...settings(300),
    'xychart-beta',
    `    title "${title}"`,
    `    x-axis [${labels.map((label) => `"${label}"`).join(', ')}]`,
    `    y-axis "${unit}" 0 --> ${Math.max(1, Math.ceil(Math.max(0, ...values)))}`,
    `    bar [${values.join(', ')}]`,
  ].join('\n')
}

/** A chart's size in pixels, and the blue that our pictures use: Mermaid's own is too pale to be seen. */
function settings(height: number): string[] {
  return [
    '---',
    'config:',
    '  xyChart:',
    '    width: 900',
    `    height: ${height}`,
    '  themeVariables:',
    '    xyChart:',
    '      plotColorPalette: "#218bff"',
    '---',
  ]
}
