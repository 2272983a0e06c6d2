import type { LngLat } from "../domain/commune";
import { formatNumber } from "../text/format";
import type { Text } from "../text/text";

/** Five decimals are a metre; shown so everywhere. */
const DECIMALS = 5;

/** A degree as it is typed and shown: “103,14520”. */
export function degreeWords(degree: number, { language }: Text): string {
  return formatNumber(degree, { language, decimals: DECIMALS });
}

/** “22,31020° B, 103,14520° Đ” */
export function positionWords([lng, lat]: LngLat, text: Text): string {
  return text.office.degrees(degreeWords(lng, text), degreeWords(lat, text));
}
