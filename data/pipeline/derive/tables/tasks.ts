import type { Row } from "./csv";
import { type AnnexRow, annexOf, type PlanningDocument } from "./documents";
import type { Documents } from "./targets";

const CODE_OF: Record<PlanningDocument["id"], string> = { "nq-17-2026": "nq17", "kh-5434-2026": "kh5434" };

/** Sections whose paragraphs are tasks: the Resolution II.3.1-3.7, the Plan III.1-7 and IV.1-6. */
const TASK_SECTIONS: { id: PlanningDocument["id"]; pattern: RegExp }[] = [
  { id: "nq-17-2026", pattern: /^II\.3\.[1-7]$/ },
  { id: "kh-5434-2026", pattern: /^(III\.[1-7]|IV\.[1-6])$/ },
];
const DONE = "Đã hoàn thành";
const CLOSING = "Trên đây là Kế hoạch";

/** Annexes I and II row by row, then every task paragraph of the two documents. */
export function deriveTasks(documents: Documents): Row[] {
  const plan = documents["kh-5434-2026"];
  return [
    ...annexOf(plan, "I").map((row) => annexTask(row, "I")),
    ...annexOf(plan, "II").map((row) => annexTask(row, "II")),
    ...TASK_SECTIONS.flatMap(({ id, pattern }) => sectionTasks(documents[id], pattern)),
  ];
}

function annexTask(row: AnnexRow, annex: "I" | "II"): Row {
  const [number = "", task = "", leads = "", cooperating = "", deadline = "", product = ""] = row;
  return {
    id: `kh5434-pl${annex.length}-${number.padStart(2, "0")}`,
    document: "kh-5434-2026",
    annex,
    place: `Phụ lục ${annex}, mục ${number}`,
    task,
    leadAgencies: agenciesOf(leads),
    cooperatingAgencies: cooperating,
    deadlineText: deadline,
    dueDate: readDueDate(deadline),
    done: String(deadline === DONE),
    product,
    valueStatus: "official",
    source: "kh-5434-2026",
    asOf: "2026-07-01",
    note: leads.includes(" phụ trách về ") ? leads : "",
  };
}

/** “Sở Xây dựng phụ trách về chỉ tiêu …; Sở Công Thương …” → the agencies alone. */
function agenciesOf(text: string): string {
  return text
    .split(";")
    .map((part) => part.split(" phụ trách về ")[0]?.trim() ?? "")
    .join(";");
}

/** The one day a deadline names (“Trước ngày 31/7/2026”); yearly deadlines have none. */
function readDueDate(deadline: string): string {
  const match = /ngày (\d{1,2})\/(\d{1,2})\/(\d{4})/.exec(deadline);
  if (!match) return "";
  const [, day = "", month = "", year = ""] = match;
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

function sectionTasks(document: PlanningDocument, pattern: RegExp): Row[] {
  return document.sections
    .filter(({ number }) => pattern.test(number))
    .flatMap(({ number, title, paragraphs }) =>
      paragraphs
        .filter((paragraph) => !paragraph.startsWith(CLOSING))
        .map((paragraph, index) => ({
          id: `${CODE_OF[document.id]}-${number.toLowerCase().replaceAll(".", "-")}-${String(index + 1).padStart(2, "0")}`,
          document: document.id,
          annex: "",
          place: `Mục ${number}, ${paragraph.startsWith("- ") ? "gạch đầu dòng" : "đoạn"} thứ ${index + 1}`,
          task: paragraph.replace(/^- /, ""),
          leadAgencies: number.startsWith("IV.") ? responsibleAgency(title) : "",
          cooperatingAgencies: "",
          deadlineText: "",
          dueDate: "",
          done: "false",
          product: "",
          valueStatus: "official",
          source: document.id,
          asOf: document.id === "nq-17-2026" ? "2026-05-05" : "2026-07-01",
          note: "",
        })),
    );
}

/** Part IV of the Plan is ordered by who is responsible; the title is the agency. */
function responsibleAgency(title: string): string {
  return title.replace(/^Đề nghị /, "");
}
