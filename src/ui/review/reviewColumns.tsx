import { CircleHelp, Equal, EqualNot, Minus } from "lucide-react";
import { missing, type Value } from "../../domain/provenance";
import { evaluateRuleSet } from "../../domain/rules/evaluateRuleSet";
import { factsOfVillage } from "../../domain/rules/facts";
import { missingFigures } from "../../domain/rules/missingFigures";
import { ethnicGroupOf, type Village } from "../../domain/village";
import { lackingMeasures, type ReviewRow } from "../../store/reviewSelectors";
import { roadOfVillage } from "../../store/villageRoadsSelectors";
import { difficultyTheme } from "../../symbology/difficultyTheme";
import { formatNumber, formatPercent } from "../../text/format";
import { measureInside } from "../../text/ruleWords";
import { verdictSentence } from "../../text/verdictSentence";
import { Badge } from "../Badge";
import type { GridColumn } from "../grid/gridColumn";
import type { Rank } from "../grid/orderRows";
import type { TsvCell } from "../grid/writeTsv";
import { Swatch } from "../Swatch";
import { sourceTitle } from "../sourceLine";
import { SelectButton } from "../table/SelectButton";
import type { ReviewContext } from "./reviewContext";
import { shortVerdict, VerdictMark } from "./VerdictMark";

/** A column of the review: drawn, put in order and copied. */
export interface ReviewColumn extends GridColumn<ReviewRow> {
  rank: (row: ReviewRow) => Rank;
  cell: (row: ReviewRow) => TsvCell;
}

const SIGNS = { agree: Equal, disagree: EqualNot, undecided: CircleHelp, noStatus: Minus } as const;

/** What disagrees comes first. */
const AGREEMENT_RANK = { disagree: 0, undecided: 1, noStatus: 2, agree: 3 } as const;

/** Columns of “Danh sách bản”, the name first. */
export function reviewColumns(context: ReviewContext, isNarrow: boolean): ReviewColumn[] {
  const { words, text, compiled, wording, dataset, roads, hasRoadsFailed } = context;
  const { language } = text;
  const roadsWait = hasRoadsFailed ? words.roadFailed : words.roadLoading;
  const titles = words.columns;
  const verdict = (row: ReviewRow) => shortVerdict(row.verdict, context);
  const status = ({ village: { difficulty } }: ReviewRow) =>
    difficulty.value === null
      ? text.table.review.official.none
      : difficultyTheme.format(text, difficulty.value, "village");
  const lacks = (row: ReviewRow) =>
    lackingMeasures(row, compiled)
      .map((it) => measureInside(it, wording))
      .join("; ");
  const figure = (
    id: string,
    title: string,
    read: (village: Village) => Value<number>,
    write: (value: number) => string,
  ): ReviewColumn => ({
    id,
    title,
    width: 128,
    isNumeric: true,
    rank: ({ village }) => read(village).value,
    cell: ({ village }) => read(village).value,
    note: ({ village }) => noteOf(read(village), context),
    render: ({ village }) => {
      const { value } = read(village);
      return value === null ? <span className="absent">{text.table.missingValue}</span> : write(value);
    },
  });
  return [
    {
      id: "unit",
      title: titles.unit,
      width: isNarrow ? 160 : 190,
      rank: ({ village }) => village.name,
      cell: ({ village }) => village.name,
      render: ({ village }, tabIndex) => (
        <SelectButton unit={village.id} name={village.name} tabIndex={tabIndex} />
      ),
    },
    plain("commune", titles.commune, 130, ({ communeName }) => communeName),
    {
      id: "official",
      title: titles.official,
      width: 250,
      rank: ({ village }) => village.difficulty.value,
      cell: status,
      note: ({ village }) => noteOf(village.difficulty, context),
      render: (row) => {
        const { difficulty } = row.village;
        if (difficulty.value === null) return <span className="absent">{status(row)}</span>;
        return (
          <span className="class-cell">
            <Swatch colour={difficulty.value} dotted={difficulty.valueStatus === "sample"} />
            {status(row)}
            {difficulty.valueStatus === "sample" ? (
              <span className="sample-mark">{text.table.sampleShort}</span>
            ) : (
              difficulty.valueStatus !== "official" && <Badge status={difficulty.valueStatus} />
            )}
          </span>
        );
      },
    },
    {
      id: "verdict",
      title: titles.verdict,
      width: 226,
      rank: verdict,
      cell: verdict,
      render: (row) => <VerdictMark verdict={row.verdict} context={context} />,
    },
    {
      id: "agreement",
      title: titles.agreement,
      width: 150,
      rank: ({ agreement }) => AGREEMENT_RANK[agreement],
      cell: ({ agreement }) => text.table.review.agreement[agreement],
      render: ({ agreement }) => {
        const Sign = SIGNS[agreement];
        return (
          <span className="agreement" data-agreement={agreement}>
            <Sign size={15} aria-hidden="true" />
            {text.table.review.agreement[agreement]}
          </span>
        );
      },
    },
    figure(
      "poverty",
      titles.poverty,
      (it) => it.povertyRatePct,
      (it) => formatPercent(it, { language, decimals: 2 }),
    ),
    figure(
      "households",
      titles.households,
      (it) => it.households,
      (it) => formatNumber(it, { language }),
    ),
    figure(
      "minority",
      titles.minority,
      (it) => it.measures.minorityHouseholdSharePct ?? missing(),
      (it) => formatPercent(it, { language, decimals: 1 }),
    ),
    {
      id: "ethnic",
      title: titles.ethnic,
      width: 160,
      rank: ({ village }) => ethnicGroupOf(village).value,
      cell: ({ village }) => ethnicGroupOf(village).value,
      note: ({ village }) => noteOf(ethnicGroupOf(village), context),
      render: ({ village }) =>
        ethnicGroupOf(village).value ?? <span className="absent">{text.table.missingValue}</span>,
    },
    {
      ...figure(
        "road-km",
        titles.road,
        (it) => {
          const road = roadOfVillage(roads, it);
          return road === null ? missing<number>() : { ...road, value: road.distanceKm };
        },
        (it) => formatNumber(it, { language, decimals: 1 }),
      ),
      ...(roads === null ? { render: () => <span className="absent">{roadsWait}</span> } : {}),
    },
    {
      id: "lacks",
      title: titles.lacks,
      width: 260,
      rank: (row) => lackingMeasures(row, compiled).length,
      cell: lacks,
      note: lacks,
      render: (row) => lacks(row) || <span className="absent">{words.lacksNothing}</span>,
    },
    {
      id: "reason",
      title: titles.reason,
      width: 460,
      rank: verdict,
      cell: (row) => reasonOf(row, context),
      note: (row) => reasonOf(row, context),
      render: (row) => reasonOf(row, context),
    },
  ];
  function plain(id: string, title: string, width: number, read: (row: ReviewRow) => string): ReviewColumn {
    return { id, title, width, rank: read, cell: read, render: read };
  }
  function noteOf({ source, asOf, value }: Value<unknown>, { dataset: held }: ReviewContext): string {
    return value === null
      ? ""
      : [sourceTitle(held, source, text), asOf].filter((it) => it !== "").join(" · ");
  }
  function reasonOf({ village }: ReviewRow, { compiled: rule }: ReviewContext): string {
    const facts = factsOfVillage(village);
    return verdictSentence(rule.ruleSet, evaluateRuleSet(rule, facts), missingFigures(rule, facts), {
      language,
      measures: dataset.measures,
    });
  }
}
