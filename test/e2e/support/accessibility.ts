import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/**
 * No violation of WCAG 2.2 A and AA, nor of axe's own good practice, on the page or `within` some of its
 * elements. The message names rule and elements.
 */
export async function expectAccessible(page: Page, within: readonly string[] = []): Promise<void> {
  const axe = within.reduce((builder, selector) => builder.include(selector), new AxeBuilder({ page }));
  const { violations } = await axe.analyze();
  const found = violations.map(({ id, help, nodes }) => ({
    id,
    help,
    elements: nodes.map((node) => node.target.join(" ")),
  }));
  expect(found).toEqual([]);
}
