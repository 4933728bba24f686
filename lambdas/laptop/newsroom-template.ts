/** What fills a template: text (escaped where it is put in), or rows of a repeated part; no rows leave the part out. */
export type TemplateValues = { readonly [name: string]: string | readonly TemplateValues[] };

/** Text as it may stand in HTML and XML, between tags and in attributes. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/**
 * Fills `{{name}}` (escaped), `{{&name}}` (as it is) and `{{#rows}}…{{/rows}}` (once a row).
 * @throws on a name that has no value: a typing mistake in a template must not pass for an empty page
 */
export function fillTemplate(template: string, values: TemplateValues): string {
  const repeated = template.replace(
    /\{\{#(\w+)\}\}([\s\S]*?)\{\{\/\1\}\}/g,
    (_, name: string, part: string) => {
      const rows = values[name];
      if (!Array.isArray(rows)) throw new Error(`the template repeats "${name}", which is no list`);
      return rows.map((row: TemplateValues) => fillTemplate(part, { ...values, ...row })).join('');
    },
  );
  return repeated.replace(/\{\{(&?)(\w+)\}\}/g, (_, raw: string, name: string) => {
    const value = values[name];
    if (typeof value !== 'string') throw new Error(`the template names "${name}", which has no text`);
    return raw ? value : escaped(value);
  });
}
