import { lineStarts } from '../../text/span.js';
import type { FileReport } from '../report.js';
import type { Reporter } from '../reporter.js';
import { tool } from '../version.js';
import { placeOf, sentencesOf, toldOf } from './told.js';
import { attributes, XML } from './xml.js';

/** Checkstyle's XML, with the version that other linters give. Its severities have the names of ours. */
export const checkstyleReporter: Reporter = () => ({
  head: `${XML}<checkstyle version="4.3">\n`,
  first: '',
  between: '',
  file: fileOf,
  end: () => '</checkstyle>\n',
});

const fileOf = (file: FileReport): string => {
  const starts = lineStarts(file.text);
  const rows = toldOf(file).map((result) => {
    const { line, column } = placeOf(file.text, starts, result.span);
    const message = sentencesOf(result).join(' ');
    const source = `${tool.name}.${result.rule}`;
    return `    <error${attributes({ line, column, severity: result.severity, message, source })}/>\n`;
  });
  return `  <file${attributes({ name: file.path })}>\n${rows.join('')}  </file>\n`;
};
