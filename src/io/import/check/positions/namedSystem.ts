import { REFERENCE_SYSTEMS, type ReferenceSystem, WGS84 } from "./referenceSystems";

/** Names that mean degrees on WGS 84 whatever else they are called. */
const PLAIN_DEGREES = /^(urn:ogc:def:crs:)?(ogc:+(1\.3:)?crs84|epsg:+4326)$/i;

/**
 * The system that a file names: `EPSG:9205`, an URN of it, the text of a .prj, or words in a header (“VN-2000
 * KTT 103°00'”). Null where it names none that is known: then the numbers have to tell.
 */
export function namedSystem(text: string): ReferenceSystem | null {
  const trimmed = text.trim();
  if (trimmed === "") return null;
  if (PLAIN_DEGREES.test(trimmed)) return WGS84;
  if (/^\s*(PROJ|GEOG)(CS|CRS)\s*\[/i.test(trimmed)) return systemOfWkt(trimmed);
  const code = /epsg\D{0,4}(\d{4,5})/i.exec(trimmed)?.[1];
  if (code !== undefined) return REFERENCE_SYSTEMS.find((it) => it.id === `EPSG:${code}`) ?? null;
  return systemOfWords(trimmed);
}

/** By what defines it: datum, central meridian, scale. Names and codes in these texts are often wrong. */
function systemOfWkt(wkt: string): ReferenceSystem | null {
  const isVn2000 = /vn[-_ ]?2000|vietnam[-_ ]?2000/i.test(wkt);
  if (/^\s*GEOG/i.test(wkt)) {
    const isWgs84 = /wgs[-_ ]?(19)?84/i.test(wkt);
    return (
      REFERENCE_SYSTEMS.find((it) => it.isGeographic && it.isVn2000 === isVn2000 && (isVn2000 || isWgs84)) ??
      null
    );
  }
  const parameter = (name: string) => {
    const found = new RegExp(`PARAMETER\\s*\\[\\s*"${name}"\\s*,\\s*(-?[\\d.]+)`, "i").exec(wkt)?.[1];
    return found === undefined ? null : Number(found);
  };
  const meridian = parameter("central_meridian") ?? parameter("longitude of natural origin");
  const scale = parameter("scale_factor") ?? parameter("scale factor at natural origin");
  if (meridian === null || scale === null) return null;
  return (
    REFERENCE_SYSTEMS.find(
      (it) =>
        !it.isGeographic &&
        it.isVn2000 === isVn2000 &&
        Math.abs(it.centralMeridian - meridian) < 1e-6 &&
        Math.abs(it.scale - scale) < 1e-7,
    ) ?? null
  );
}

function systemOfWords(text: string): ReferenceSystem | null {
  const isVn2000 = /vn[-_ ]?2000/i.test(text);
  const zone = /utm\D{0,6}(4[78])/i.exec(text)?.[1];
  if (zone !== undefined)
    return (
      REFERENCE_SYSTEMS.find((it) => it.name === `${isVn2000 ? "VN-2000" : "WGS 84"} / UTM ${zone}N`) ?? null
    );
  const meridian = /(10[2-8])\s*(?:°|độ|do|o|-|d)\s*(\d{2})/i.exec(text);
  if (meridian !== null) {
    const degrees = Number(meridian[1]) + Number(meridian[2]) / 60;
    return (
      REFERENCE_SYSTEMS.find((it) => it.scale === 0.9999 && Math.abs(it.centralMeridian - degrees) < 1e-6) ??
      null
    );
  }
  return /wgs[-_ ]?84/i.test(text) && !isVn2000 ? WGS84 : null;
}
