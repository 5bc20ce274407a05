export { t as DEFAULT_TIME_LIMIT, n as endingOf, r as parseTimeLimit, i as timeLimitOption } from "./chunk-CmPGomPz.js";
