/** Writes a rota file as people write one: a line for each layer and each cover. */
import { type YamlFields, yamlBraces, yamlPart } from './yaml-text.ts'

/** A rota file in its words. */
export interface RotaWords {
  readonly timezone: string
  readonly rotas: Readonly<Record<string, { readonly layers: readonly LayerWords[] }>>
  readonly covers: readonly CoverWords[]
}

interface LayerWords {
  readonly people: readonly string[]
  readonly every: string
  readonly from: string
  readonly hours?: YamlFields
}

interface CoverWords {
  readonly rota: string
  readonly by: string
  readonly from: string
  readonly to: string
}

/** The text, with its line end. */
export function rotaText({ timezone, rotas, covers }: RotaWords): string {
  const named = Object.entries(rotas).flatMap(([name, { layers }]) => [
    `  ${name}:`,
    '    layers:',
    ...layers.map((layer) => `      - ${layerBraces(layer)}`),
  ])
  const lines = [
    'version: 1',
    ...yamlPart('timezone', timezone, 0),
    'rotas:',
    ...named,
    ...(covers.length === 0 ? [] : yamlPart('covers', covers.map(coverFields), 0)),
  ]
  return `${lines.join('\n')}\n`
}

function layerBraces({ people, every, from, hours }: LayerWords): string {
  const braces = yamlBraces({ people, every, from })
  return hours === undefined ? braces : `${braces.slice(0, -2)}, hours: ${yamlBraces(hours)} }`
}

function coverFields({ rota, by, from, to }: CoverWords): YamlFields {
  return { rota, by, from, to }
}
