import { type DefaultTreeAdapterTypes, defaultTreeAdapter, type ParserError, parse } from 'parse5';

type Element = DefaultTreeAdapterTypes.Element;

/** A page as a browser reads it: elements in the order of the text, those of templates as well. */
export type Read = {
  readonly elements: readonly Element[];
  /** What breaks the grammar of HTML. */
  readonly errors: readonly string[];
};

export const read = (html: string): Read => {
  const errors: string[] = [];
  const onParseError = ({ code, startLine }: ParserError): void => {
    errors.push(`${startLine}: ${code}`);
  };
  const elements: Element[] = [];
  const visit = (node: DefaultTreeAdapterTypes.ParentNode): void => {
    for (const child of node.childNodes) {
      if (!defaultTreeAdapter.isElementNode(child)) continue;
      elements.push(child);
      visit('content' in child ? (child as DefaultTreeAdapterTypes.Template).content : child);
    }
  };
  visit(parse(html, { onParseError, sourceCodeLocationInfo: true }));
  return { elements, errors };
};

export const valueOf = ({ attrs }: Element, name: string): string | undefined =>
  attrs.find((each) => each.name === name)?.value;

export const wordsOf = (node: DefaultTreeAdapterTypes.ParentNode): string =>
  node.childNodes
    .map((child) =>
      defaultTreeAdapter.isTextNode(child)
        ? child.value
        : defaultTreeAdapter.isElementNode(child)
          ? wordsOf(child)
          : '',
    )
    .join('');
