import { cell, type Row } from "./csv";
import { type AnnexRow, annexOf, type PlanningDocument } from "./documents";
import { THRESHOLDS } from "./thresholdList";

const PLAN = { source: "kh-5434-2026", asOf: "2026-07-01" };
/** Names that the gathered table shortens. */
const LONG_NAMES: Record<string, string> = {
  "Văn phòng UBND tỉnh": "Văn phòng Ủy ban nhân dân tỉnh",
  "BQL Khu kinh tế tỉnh": "Ban Quản lý Khu kinh tế tỉnh",
};
/** Criterion 1 is one row that is both the criterion and its only indicator. */
const OWN_INDICATOR = "1";

interface AnnexIndicator {
  id: string;
  name: string;
  leads: { agency: string; scope: string }[];
  cooperating: string[];
  period: string;
  /** the row's own cells are empty, agencies and period come from the row above */
  inherited: boolean;
}

interface CriteriaTables {
  criteria: Row[];
  indicators: Row[];
  indicatorAgencies: Row[];
  thresholds: Row[];
}

/**
 * Annex III of the Plan, read from its text and compared by code with the gathered table: a code, a
 * criterion or a lead agency that differs throws.
 */
export function deriveCriteria(facts: readonly Row[], plan: PlanningDocument): CriteriaTables {
  const rows = annexOf(plan, "III");
  const criteria = rows
    .filter(([code = ""]) => /^\d+$/.test(code))
    .map(([id = "", name = ""]) => ({ id, name }));
  const indicators = readIndicators(rows);
  compareWithFacts(indicators, criteria, facts);
  return {
    criteria,
    indicators: indicators.map((indicator) => indicatorRow(indicator, facts)),
    indicatorAgencies: indicators.flatMap(agencyRows),
    thresholds: THRESHOLDS.map((threshold) => thresholdRow(threshold, indicators)),
  };
}

function readIndicators(rows: readonly AnnexRow[]): AnnexIndicator[] {
  const indicators: AnnexIndicator[] = [];
  for (const [id = "", name = "", lead = "", cooperating = "", period = ""] of rows) {
    if (id !== OWN_INDICATOR && !id.includes(".")) continue;
    const above = indicators.at(-1);
    if (lead === "") {
      if (!above || criterionOf(above.id) !== criterionOf(id))
        throw new Error(`Row ${id} has no lead agency above it`);
      const { leads, cooperating: partners } = above;
      indicators.push({ id, name, leads, cooperating: partners, period: above.period, inherited: true });
    } else {
      const agencies = lead.split(";").map(readLead);
      indicators.push({
        id,
        name,
        leads: agencies,
        cooperating: readList(cooperating),
        period,
        inherited: false,
      });
    }
  }
  return indicators;
}

/** “Sở Công Thương phụ trách nội dung Cụm công nghiệp” → agency and its part of the row. */
function readLead(text: string): { agency: string; scope: string } {
  const [agency = "", scope = ""] = text.split(" phụ trách nội dung ");
  return { agency: agency.trim(), scope: scope.replace("và nội dung ", "và ").replace(/\.$/, "").trim() };
}

function readList(text: string): string[] {
  return text.split(";").map((part) => part.trim());
}

function criterionOf(indicatorId: string): string {
  return indicatorId.split(".")[0] ?? "";
}

function compareWithFacts(indicators: AnnexIndicator[], criteria: Row[], facts: readonly Row[]): void {
  const faults: string[] = [];
  const codes = facts.map((fact) => cell(fact, "code")).join(" ");
  if (indicators.map(({ id }) => id).join(" ") !== codes) faults.push("the codes differ");
  for (const indicator of indicators) {
    const fact = facts.find((row) => cell(row, "code") === indicator.id);
    if (!fact) continue;
    const leads = cell(fact, "lead_agency")
      .split("; ")
      .map((name) => LONG_NAMES[name] ?? name);
    if (leads.join("; ") !== indicator.leads.map(({ agency }) => agency).join("; ")) {
      faults.push(`${indicator.id}: lead agency ${leads.join("; ")}`);
    }
    if (cell(fact, "lead_agency_status").startsWith("derived") !== indicator.inherited) {
      faults.push(`${indicator.id}: status of the lead agency`);
    }
    const criterion = criteria.find(({ id }) => id === criterionOf(indicator.id));
    if (cell(fact, "criterion") !== criterion?.name || cell(fact, "criterion_no") !== criterion?.id) {
      faults.push(`${indicator.id}: criterion ${cell(fact, "criterion")}`);
    }
  }
  if (faults.length > 0) throw new Error(`Annex III and the gathered table differ: ${faults.join("; ")}`);
}

function indicatorRow(indicator: AnnexIndicator, facts: readonly Row[]): Row {
  const fact = facts.find((row) => cell(row, "code") === indicator.id);
  if (!fact) throw new Error(`No short name for ${indicator.id}`);
  return {
    id: indicator.id,
    criterionId: criterionOf(indicator.id),
    name: indicator.name,
    shortName: cell(fact, "indicator_short"),
    optional: String(indicator.name.includes("(nếu có)")),
    period: indicator.period,
    valueStatus: "official",
    ...PLAN,
    note: indicator.inherited
      ? "Ô cơ quan và thời gian trống hoặc gộp trong Phụ lục III, lấy theo dòng trên"
      : "",
  };
}

function agencyRows(indicator: AnnexIndicator): Row[] {
  const shared = {
    valueStatus: indicator.inherited ? "derived" : "official",
    ...PLAN,
    place: `Phụ lục III, dòng ${indicator.id}`,
    note: indicator.inherited ? "Ô trống hoặc gộp, lấy theo dòng trên" : "",
  };
  return [
    ...indicator.leads.map((lead) => ({ indicatorId: indicator.id, ...lead, role: "lead", ...shared })),
    ...indicator.cooperating.map((agency) => ({
      indicatorId: indicator.id,
      agency,
      scope: "",
      role: "cooperating",
      ...shared,
    })),
  ];
}

function thresholdRow(threshold: (typeof THRESHOLDS)[number], indicators: AnnexIndicator[]): Row {
  const indicator = indicators.find(({ id }) => id === threshold.indicatorId);
  if (!indicator?.name.includes(threshold.text)) {
    throw new Error(`“${threshold.text}” does not stand in row ${threshold.indicatorId} of Annex III`);
  }
  return {
    ...threshold,
    valueStatus: "official",
    ...PLAN,
    place: `Phụ lục III, dòng ${threshold.indicatorId}`,
    note: "Phụ lục không nêu ngưỡng áp dụng cho nhóm xã nào",
  };
}
