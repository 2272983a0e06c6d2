import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { contentSecurityPolicy } from "../../vite.config";

function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("base64");
}

function directive(html: string, name: string): string | undefined {
  return contentSecurityPolicy(html)
    .split("; ")
    .find((one) => one.startsWith(`${name} `));
}

describe("contentSecurityPolicy", () => {
  it("allows an inline script by its hash", () => {
    const policy = directive("<script>let a = 1;</script>", "script-src");
    expect(policy).toBe(`script-src 'self' 'sha256-${hashOf("let a = 1;")}'`);
  });

  it("allows an inline style by its hash", () => {
    expect(directive("<style>\np { margin: 0 }\n</style>", "style-src")).toContain(
      hashOf("\np { margin: 0 }\n"),
    );
  });

  it("needs no hash for a script with an address", () => {
    expect(directive('<script type="module" src="./a.js"></script>', "script-src")).toBe("script-src 'self'");
  });

  it("names one text once", () => {
    const policy = directive("<script>a()</script><script>a()</script>", "script-src");
    expect(policy?.match(/sha256/g)).toHaveLength(1);
  });

  it("never allows inline text at large", () => {
    expect(contentSecurityPolicy("<script>a()</script>")).not.toContain("unsafe");
  });
});
