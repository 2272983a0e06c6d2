import { createPortal } from "react-dom";
import type { FormMeasure, FormVillage } from "../../io/field/writeCollectionForm";
import { formatNumber } from "../../text/format";
import { viField as words } from "../../text/viField";

interface PrintFormProps {
  villages: readonly FormVillage[];
  measures: readonly FormMeasure[];
  /** by which rule, in words */
  rule: string;
}

/** The form on paper, a commune on pages of its own. Vietnamese in both languages, like all forms. */
export function PrintForm({ villages, measures, rule }: PrintFormProps) {
  const communes = new Map<string, FormVillage[]>();
  for (const it of villages) {
    const held = communes.get(it.village.communeCode);
    if (held === undefined) communes.set(it.village.communeCode, [it]);
    else held.push(it);
  }
  const isSample = villages.some(({ village }) => village.geometryStatus === "sample");
  return createPortal(
    <div className="print-form" lang="vi">
      {isSample && (
        <p className="watermark" aria-hidden="true">
          {words.sampleMark}
        </p>
      )}
      {[...communes].map(([code, own]) => (
        <CommuneForm key={code} villages={own} measures={measures} rule={rule} isSample={isSample} />
      ))}
    </div>,
    document.body,
  );
}

function CommuneForm({ villages, measures, rule, isSample }: PrintFormProps & { isSample: boolean }) {
  const { form } = words;
  const name = villages[0]?.communeName ?? "";
  return (
    <section className="print-commune">
      <h1>{form.title}</h1>
      {isSample && <p className="print-sample">{words.sampleMark}</p>}
      <p className="print-line">
        <strong>{form.place(name)}</strong>
        <span>{form.date}</span>
        <span>{form.surveyor}</span>
      </p>
      <p className="print-rule">{rule}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{form.ordinal}</th>
            <th scope="col">{form.village}</th>
            {measures.map((it) => (
              <th scope="col" key={it.measure}>
                {it.name}
                <small>{[it.isYesNo ? "" : it.unit, clausesOf(it)].filter(Boolean).join(" · ")}</small>
              </th>
            ))}
            <th scope="col" className="print-note">
              {form.note}
            </th>
          </tr>
        </thead>
        <tbody>
          {villages.map((it, index) => (
            <tr key={it.village.id}>
              <td>{index + 1}</td>
              <th scope="row">
                {it.village.name}
                <small>{it.village.id}</small>
              </th>
              {measures.map((measure) => (
                <FormCell key={measure.measure} shown={it} measure={measure} />
              ))}
              <td />
            </tr>
          ))}
        </tbody>
      </table>
      <ol className="print-wording">
        {measures.map((it) => (
          <li key={it.measure}>
            <strong>{it.name}</strong>: {it.conditions.map(({ text }) => text).join("; ")}
          </li>
        ))}
      </ol>
      {!isSample && (
        <p className="print-signed">
          <span>{form.signed}</span>
          <span>{form.checked}</span>
        </p>
      )}
    </section>
  );
}

/** What is known is printed; what could decide is a box to write into; what decides nothing more is not asked. */
function FormCell({ shown, measure }: { shown: FormVillage; measure: FormMeasure }) {
  const { value } = shown.facts(measure.measure);
  const isWanted = shown.lacking.includes(measure.measure);
  if (value !== null)
    return (
      <td className="print-known">
        {measure.isYesNo ? (value === 1 ? words.yes : words.no) : formatNumber(value, { language: "vi" })}
      </td>
    );
  return (
    <td className={isWanted ? "print-wanted" : "print-known"}>
      {!isWanted && words.form.notNeeded}
      {measure.isYesNo && isWanted && (
        <>
          <span className="print-box">{words.yes}</span>
          <span className="print-box">{words.no}</span>
        </>
      )}
    </td>
  );
}

function clausesOf({ conditions }: FormMeasure): string {
  return [...new Set(conditions.map(({ clause = "" }) => clause))].filter((it) => it !== "").join(", ");
}
