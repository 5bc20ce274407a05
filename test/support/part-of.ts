/** What a test says of a thing stands for all of it: nothing else of it may be asked. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- it is the caller who knows
export function partOf<Whole>(part: object): Whole {
  // oxlint-disable-next-line no-unsafe-type-assertion -- a test that is asked for more than it says fails
  return part as Whole
}
