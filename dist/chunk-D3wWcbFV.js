export { t as DEFAULT_TIME_LIMIT, n as parseTimeLimit, r as timeLimitOption } from "./chunk-BryqQvS5.js";
