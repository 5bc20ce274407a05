export { rt as renderCheckMarkdown } from "./chunk-DkypZbC_.js";
