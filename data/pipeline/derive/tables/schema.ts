/** A field of a table in the terms of the Frictionless Table Schema. */
export interface Field {
  name: string;
  type: "string" | "number" | "integer" | "boolean";
  description?: string;
  constraints?: { required?: true; pattern?: string; enum?: readonly string[]; minimum?: number };
}

export interface ForeignKey {
  fields: string;
  reference: { resource: string; fields: string };
}

export interface TableSchema {
  name: string;
  title: string;
  fields: Field[];
  primaryKey: string[];
  foreignKeys: ForeignKey[];
  /** who publishes what the table rests on */
  sources: { title: string; path?: string }[];
  licence: "project" | "register";
}

const VALUE_STATUSES = ["official", "reported", "entered", "derived", "scenario", "sample", "missing"];
const QUALIFIERS = [">", "<", "~", ">=", "<="];
const CROPS = ["tea", "cinnamon", "macadamia", "rice", "fruit", "ginseng", "cage-fish"];
const STATES = ["mustMove", "urgent", "moved", "movedStillAtRisk", "settled", "unknownToday"];
const DATE = "^\\d{4}(-\\d{2}(-\\d{2})?)?$";
const UNIT_CODE = "^\\d{5}$";

function text(name: string, description?: string): Field {
  return description === undefined ? { name, type: "string" } : { name, type: "string", description };
}
function required(field: Field): Field {
  return { ...field, constraints: { ...field.constraints, required: true } };
}
function key(name: string, description?: string): Field {
  return required(text(name, description));
}
function choice(name: string, values: readonly string[]): Field {
  return { name, type: "string", constraints: { enum: values } };
}
function number(name: string, description?: string): Field {
  const field: Field = { name, type: "number", constraints: { minimum: 0 } };
  return description === undefined ? field : { ...field, description };
}
function integer(name: string): Field {
  return { name, type: "integer", constraints: { minimum: 0 } };
}
function flag(name: string): Field {
  return { name, type: "boolean", constraints: { required: true } };
}
function unitCode(name: string, description?: string): Field {
  const field: Field = { name, type: "string", constraints: { pattern: UNIT_CODE } };
  return description === undefined ? field : { ...field, description };
}
function date(name: string): Field {
  return {
    name,
    type: "string",
    description: "ISO date, year-month or year; empty when the source gives none",
    constraints: { pattern: DATE },
  };
}
function to(fields: string, resource: string, target: string): ForeignKey {
  return { fields, reference: { resource, fields: target } };
}

const STATUS = required(choice("valueStatus", VALUE_STATUSES));
const PROVENANCE: Field[] = [STATUS, text("source", "id of the sources table"), date("asOf"), text("note")];
const BY_SOURCE = to("source", "sources", "id");
const BY_COMMUNE = to("communeCode", "communes", "code");
const BY_OLD_COMMUNE = to("oldCommuneCode", "old-communes", "code");
const BY_MEASURE = to("measure", "measures", "id");

const REGISTER = [
  {
    title: "thanglequoc/vietnamese-provinces-database @cd580632 (sapnhap.bando.com.vn)",
    path: "https://github.com/thanglequoc/vietnamese-provinces-database",
  },
];
const RESOLUTION = { title: "Nghị quyết 17-NQ/TU, 05/5/2026" };
const PLAN = { title: "Kế hoạch 5434/KH-UBND, 01/7/2026" };
const PER_ROW = [{ title: "Mỗi dòng tự nêu nguồn (cột source, bảng sources)" }];

const OBSERVATION_FIELDS: Field[] = [
  required(unitCode("unitCode", "code of the unit the figure is about, in `codeList`")),
  required(choice("codeList", ["before", "from"])),
  required(unitCode("communeCode", "today's unit")),
  key("measure"),
  number("value", "empty when the figure is not one number"),
  key("text", "as printed"),
  choice("qualifier", QUALIFIERS),
  text("unit"),
  ...PROVENANCE,
];

export const TABLES: TableSchema[] = [
  {
    name: "sources",
    title: "Nguồn",
    licence: "project",
    sources: PER_ROW,
    primaryKey: ["id"],
    foreignKeys: [],
    fields: [key("id"), key("title"), key("publisher"), date("date"), key("reference"), key("licence")],
  },
  {
    name: "communes",
    title: "38 đơn vị hành chính cấp xã",
    licence: "register",
    sources: REGISTER,
    primaryKey: ["code"],
    foreignKeys: [BY_SOURCE],
    fields: [
      required(unitCode("code")),
      key("name"),
      required(choice("kind", ["commune", "ward"])),
      number("areaKm2"),
      integer("population"),
      text("seat"),
      ...PROVENANCE,
    ],
  },
  {
    name: "old-communes",
    title: "106 đơn vị hành chính cấp xã trước 01/7/2025",
    licence: "register",
    sources: REGISTER,
    primaryKey: ["code"],
    foreignKeys: [BY_COMMUNE, BY_SOURCE],
    fields: [
      required(unitCode("code")),
      key("name"),
      required(choice("kind", ["commune", "ward", "town"])),
      key("district"),
      required(unitCode("communeCode")),
      text("alsoWritten"),
      text("note"),
      key("source"),
    ],
  },
  {
    name: "difficulty",
    title: "Xã khu vực III theo Quyết định 113/QĐ-UBND",
    licence: "project",
    sources: [{ title: "Quyết định 113/QĐ-UBND, 16/01/2026" }],
    primaryKey: ["communeCode"],
    foreignKeys: [BY_COMMUNE, BY_SOURCE],
    fields: [
      required(unitCode("communeCode")),
      required(choice("areaClass", ["I", "II", "III"])),
      key("decision"),
      date("decisionDate"),
      ...PROVENANCE,
    ],
  },
  {
    name: "totals",
    title: "Số liệu đã công bố của toàn tỉnh",
    licence: "project",
    sources: PER_ROW,
    primaryKey: ["id"],
    foreignKeys: [BY_MEASURE, BY_SOURCE],
    fields: [
      key("id"),
      key("measure"),
      required(choice("level", ["province", "commune", "village"])),
      required(choice("kind", ["observed", "target"])),
      number("value"),
      choice("qualifier", QUALIFIERS),
      key("text"),
      text("unit"),
      key("scope"),
      ...PROVENANCE,
    ],
  },
  {
    name: "measures",
    title: "Đại lượng",
    licence: "project",
    sources: [],
    primaryKey: ["id"],
    foreignKeys: [],
    fields: [key("id"), key("name"), key("nameEn"), text("unit"), choice("better", ["higher", "lower"])],
  },
  {
    name: "observations",
    title: "Số liệu được đưa tin của xã hoặc phần của xã",
    licence: "project",
    sources: PER_ROW,
    primaryKey: ["codeList", "unitCode", "measure", "asOf"],
    foreignKeys: [BY_COMMUNE, BY_MEASURE, BY_SOURCE],
    fields: OBSERVATION_FIELDS,
  },
  {
    name: "commune-targets",
    title: "Mục tiêu của xã được đưa tin",
    licence: "project",
    sources: PER_ROW,
    primaryKey: ["codeList", "unitCode", "measure", "asOf"],
    foreignKeys: [BY_COMMUNE, BY_MEASURE, BY_SOURCE],
    fields: OBSERVATION_FIELDS,
  },
  {
    name: "criteria",
    title: "10 tiêu chí nông thôn mới 2026-2030",
    licence: "project",
    sources: [PLAN],
    primaryKey: ["id"],
    foreignKeys: [],
    fields: [key("id"), key("name")],
  },
  {
    name: "indicators",
    title: "45 dòng của Phụ lục III",
    licence: "project",
    sources: [PLAN],
    primaryKey: ["id"],
    foreignKeys: [to("criterionId", "criteria", "id"), BY_SOURCE],
    fields: [
      key("id", "row code, a string: 3.10 is not 3.1"),
      key("criterionId"),
      key("name"),
      key("shortName"),
      flag("optional"),
      text("period"),
      ...PROVENANCE,
    ],
  },
  {
    name: "indicator-agencies",
    title: "Cơ quan chủ trì và phối hợp theo Phụ lục III",
    licence: "project",
    sources: [PLAN],
    primaryKey: ["indicatorId", "agency", "role"],
    foreignKeys: [to("indicatorId", "indicators", "id"), BY_SOURCE],
    fields: [
      key("indicatorId"),
      key("agency"),
      required(choice("role", ["lead", "cooperating"])),
      text("scope", "the part of the row the agency leads"),
      STATUS,
      key("source"),
      date("asOf"),
      key("place"),
      text("note"),
    ],
  },
  {
    name: "thresholds",
    title: "Ngưỡng nêu trong Phụ lục III",
    licence: "project",
    sources: [PLAN],
    primaryKey: ["indicatorId", "measure"],
    foreignKeys: [to("indicatorId", "indicators", "id"), BY_MEASURE, BY_SOURCE],
    fields: [
      key("indicatorId"),
      key("measure"),
      required(choice("operator", [">=", "<=", "=", ">", "<"])),
      required(number("value")),
      key("unit"),
      key("text"),
      STATUS,
      key("source"),
      date("asOf"),
      key("place"),
      text("note"),
    ],
  },
  {
    name: "targets",
    title: "Mục tiêu của Nghị quyết, Kế hoạch và Phụ lục II",
    licence: "project",
    sources: [RESOLUTION, PLAN],
    primaryKey: ["id"],
    foreignKeys: [BY_MEASURE, BY_SOURCE],
    fields: [
      key("id"),
      key("targetId", "the same target in several documents"),
      key("measure"),
      required(choice("operator", [">=", ">", "<", "<=", "=", "~", "range", "decrease", "text"])),
      number("value"),
      number("valueTo"),
      text("unit"),
      { name: "year", type: "integer" },
      key("scope"),
      key("text", "quotation"),
      key("document"),
      key("place"),
      text("leadAgency"),
      ...PROVENANCE,
    ],
  },
  {
    name: "tasks",
    title: "Nhiệm vụ của Nghị quyết, Kế hoạch, Phụ lục I và II",
    licence: "project",
    sources: [RESOLUTION, PLAN],
    primaryKey: ["id"],
    foreignKeys: [BY_SOURCE],
    fields: [
      key("id"),
      key("document"),
      choice("annex", ["I", "II"]),
      key("place"),
      key("task", "quotation"),
      text("leadAgencies", "separated by ;"),
      text("cooperatingAgencies"),
      text("deadlineText"),
      date("dueDate"),
      flag("done"),
      text("product"),
      ...PROVENANCE,
    ],
  },
  {
    name: "zones",
    title: "Vùng sản xuất được đưa tin",
    licence: "project",
    sources: PER_ROW,
    primaryKey: ["id"],
    foreignKeys: [BY_COMMUNE, BY_OLD_COMMUNE, BY_SOURCE],
    fields: [
      key("id"),
      required(choice("crop", CROPS)),
      text("variety"),
      required(
        choice("scope", [
          "province",
          "region",
          "oldDistrict",
          "oldCommune",
          "commune",
          "village",
          "company",
          "factory",
          "reservoir",
          "linkage",
        ]),
      ),
      key("name"),
      text("oldDistrict"),
      unitCode("oldCommuneCode"),
      unitCode("communeCode"),
      number("areaHa", "of cage-fish rows: water surface"),
      choice("qualifier", QUALIFIERS),
      text("text"),
      ...PROVENANCE,
    ],
  },
  {
    name: "resettlement",
    title: "Sắp xếp, ổn định dân cư được đưa tin",
    licence: "project",
    sources: PER_ROW,
    primaryKey: ["id"],
    foreignKeys: [BY_COMMUNE, BY_OLD_COMMUNE, BY_SOURCE],
    fields: [
      key("id"),
      required(choice("kind", ["site", "event", "total"])),
      key("name"),
      unitCode("oldCommuneCode"),
      text("oldDistrict"),
      unitCode("communeCode"),
      text("relatedCommuneCodes", "of a row about several communes, separated by ;"),
      text("hazards", "separated by ;"),
      text("hazardText", "as printed"),
      integer("households"),
      choice("householdsQualifier", QUALIFIERS),
      integer("persons"),
      choice("personsQualifier", QUALIFIERS),
      required(choice("state", STATES)),
      key("stateText", "as printed"),
      date("asOf"),
      text("asOfText", "as printed"),
      STATUS,
      key("source"),
      text("note"),
    ],
  },
  {
    name: "village-names",
    title: "Tên bản được nhắc tới",
    licence: "project",
    sources: PER_ROW,
    primaryKey: ["communeCode", "name"],
    foreignKeys: [BY_COMMUNE, BY_OLD_COMMUNE, BY_SOURCE],
    fields: [
      key("name"),
      required(choice("kind", ["village", "quarter", "residentialGroup"])),
      required(unitCode("communeCode")),
      unitCode("oldCommuneCode"),
      integer("households"),
      choice("householdsQualifier", QUALIFIERS),
      integer("persons"),
      choice("personsQualifier", QUALIFIERS),
      text("ethnicGroups"),
      integer("elevationM"),
      ...PROVENANCE,
    ],
  },
  {
    name: "ntm-rules",
    title: "Quy định về xã nông thôn mới đã biết và chưa tìm thấy",
    licence: "project",
    sources: PER_ROW,
    primaryKey: ["id"],
    foreignKeys: [BY_SOURCE],
    fields: [key("id"), key("legalBasis"), key("rule"), text("value"), ...PROVENANCE],
  },
  {
    name: "text-fixes",
    title: "Lỗi quét chữ đã sửa trong hai văn bản",
    licence: "project",
    sources: [RESOLUTION, PLAN],
    primaryKey: ["document", "printed"],
    foreignKeys: [],
    fields: [key("document"), key("printed"), key("written"), key("reason")],
  },
  {
    name: "quotations",
    title: "Vị trí từng câu trích trong hai văn bản",
    licence: "project",
    sources: [RESOLUTION, PLAN],
    primaryKey: ["table", "id"],
    foreignKeys: [],
    fields: [key("table"), key("id"), key("document"), integer("start"), integer("length")],
  },
];

/** “old-communes” → “oldCommunes.csv” */
export function fileNameOf(tableName: string): string {
  return `${tableName.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())}.csv`;
}
