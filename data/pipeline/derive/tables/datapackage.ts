import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { byText } from "./csv";
import { fileNameOf, TABLES, type TableSchema } from "./schema";

const LICENCES = {
  project: {
    name: "CC-BY-4.0",
    title: "Creative Commons Attribution 4.0",
    path: "https://creativecommons.org/licenses/by/4.0/",
  },
  register: { name: "MIT", title: "MIT License", path: "https://opensource.org/license/mit" },
};

interface Resource {
  name: string;
  [key: string]: unknown;
}

/** Writes the package description. Resources that are made elsewhere (geography) are kept as they are. */
export function writeDatapackage(dataPath: string): void {
  const file = join(dataPath, "datapackage.json");
  const before: { resources?: Resource[] } = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
  const own = TABLES.map(resourceOf);
  const ownNames = new Set(own.map(({ name }) => name));
  const others = (before.resources ?? []).filter(({ name }) => !ownNames.has(name));
  const description = {
    profile: "data-package",
    name: "lai-chau-rural-atlas",
    title: "Bản đồ Nông thôn Lai Châu: số liệu",
    description:
      "Số liệu đã công bố về 38 đơn vị hành chính cấp xã của tỉnh Lai Châu. Ô trống nghĩa là chưa có số liệu.",
    licenses: [LICENCES.project],
    ...before,
    resources: [...own, ...others].sort((first, second) => byText(first.name, second.name)),
  };
  writeFileSync(file, `${JSON.stringify(description, null, 2)}\n`);
}

function resourceOf(table: TableSchema): Resource {
  return {
    name: table.name,
    title: table.title,
    path: `tables/${fileNameOf(table.name)}`,
    profile: "tabular-data-resource",
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    licenses: [LICENCES[table.licence]],
    sources: table.sources,
    schema: {
      fields: table.fields,
      primaryKey: table.primaryKey,
      foreignKeys: table.foreignKeys,
      missingValues: [""],
    },
  };
}
