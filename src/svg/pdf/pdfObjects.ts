import { zlibSync } from "fflate";

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** Numbered objects of a PDF file, and the file once all are there. The same objects give the same bytes. */
export class PdfObjects {
  readonly #objects: Uint8Array[] = [];

  /** A number to refer to before there is content. */
  reserve(): number {
    return this.#objects.push(new Uint8Array());
  }

  add(content: string): number {
    return this.fill(this.reserve(), content);
  }

  fill(id: number, content: string): number {
    this.#objects[id - 1] = bytesOf(content);
    return id;
  }

  /** A compressed stream; `entries` go into its dictionary. */
  addStream(content: string | Uint8Array, entries = ""): number {
    const plain = typeof content === "string" ? bytesOf(content) : content;
    const packed = zlibSync(plain, { level: 9 });
    const head = `<< ${entries} /Length ${packed.length} /Filter /FlateDecode >>\nstream\n`;
    return this.#objects.push(join([bytesOf(head), packed, bytesOf("\nendstream")]));
  }

  write(catalogue: number, info: number): Uint8Array<ArrayBuffer> {
    // the second line tells programs that the file is not text
    const parts = [join([bytesOf("%PDF-1.7\n%"), new Uint8Array([0xe2, 0xe3, 0xcf, 0xd3, 0x0a])])];
    let at = parts[0]?.length ?? 0;
    const places = this.#objects.map((object, index) => {
      const start = at;
      const part = join([bytesOf(`${index + 1} 0 obj\n`), object, bytesOf("\nendobj\n")]);
      parts.push(part);
      at += part.length;
      return `${String(start).padStart(10, "0")} 00000 n \n`;
    });
    const size = places.length + 1;
    const table = `xref\n0 ${size}\n0000000000 65535 f \n${places.join("")}`;
    const trailer = `trailer\n<< /Size ${size} /Root ${catalogue} 0 R /Info ${info} 0 R >>\nstartxref\n${at}\n%%EOF\n`;
    return join([...parts, bytesOf(table + trailer)]);
  }
}

function join(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, it) => sum + it.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Text of the file's properties: UTF-16 with its mark, in hexadecimal. */
export function pdfText(text: string): string {
  const units = Array.from({ length: text.length }, (_, index) => hex4(text.charCodeAt(index)));
  return `<FEFF${units.join("")}>`;
}

export function hex4(value: number): string {
  return value.toString(16).padStart(4, "0").toUpperCase();
}
