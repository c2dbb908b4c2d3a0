import { Marked, type Tokens } from 'marked';

/** Markdown as the contents of a page of help: links lead to pages, tables have a caption and headings for readers. */
export function contentOfMarkdown(source: string): string {
  let section = '';
  const marked = new Marked({
    renderer: {
      heading({ tokens, depth }) {
        const html = this.parser.parseInline(tokens);
        section = html;
        return `<h${depth} id="${anchorOf(plainText(html))}">${html}</h${depth}>\n`.replace(
          /^<h1 id="[^"]*">/,
          '<h1>',
        );
      },
      table({ header, rows }) {
        const cells = (tag: string, line: Tokens.TableCell[]) =>
          line
            .map(({ tokens }) => `<${tag}>${this.parser.parseInline(tokens)}</${tag.split(' ')[0]}>`)
            .join('');
        const body = rows.map(row => `<tr>${cells('td', row)}</tr>`).join('\n');
        const head = `<tr>${cells('th scope="col"', header)}</tr>`;
        return `<table>\n<caption>${section}</caption>\n<thead>${head}</thead>\n<tbody>${body}</tbody>\n</table>\n`;
      },
      link({ href, tokens }) {
        return `<a href="${pageOf(href)}">${this.parser.parseInline(tokens)}</a>`;
      },
    },
  });
  return marked.parse(source, { async: false });
}

/** The page of a file of Markdown, that of a folder its index. */
function pageOf(href: string): string {
  // The pages of the functions are beside those of Markdown once they are shipped.
  const [path = '', anchor] = href.replace(/^\.\.\/assets\/aide\//, '').split('#');
  const page = path.endsWith('.md')
    ? path.replace(/\.md$/, '.html')
    : path.endsWith('/')
      ? `${path}index.html`
      : path;
  return anchor === undefined ? page : `${page}#${anchor}`;
}

/** The anchor that readers of Markdown make of a heading. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .trim()
    .replaceAll(' ', '-');
}

/** The words of a piece of HTML. */
export function plainText(html: string): string {
  return html
    .replace(/<[^>]+>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
