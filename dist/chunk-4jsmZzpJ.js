export { t as DEFAULT_TIME_LIMIT, n as limitsOf, r as parseTimeLimit, i as timeLimitOption } from "./chunk-DRgzammR.js";
