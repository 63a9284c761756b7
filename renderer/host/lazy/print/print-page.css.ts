// How the printed summary looks: black on white, its heads with what they are of, the heads of tables on every page.
import { css } from 'lit';

/** The sheet of the printed pages; they stand in a document of their own. */
export const printPageStyles = css`
  @page {
    size: A4;
    margin: 18mm 16mm;
  }
  html {
    color: #000;
    background: #fff;
    font:
      10.5pt/1.4 'Titillium Web',
      system-ui,
      'Segoe UI',
      Roboto,
      sans-serif;
    overflow-wrap: anywhere;
  }
  body {
    margin: 0;
  }
  h1 {
    margin: 0 0 4pt;
    font-size: 18pt;
  }
  h2 {
    margin: 16pt 0 6pt;
    padding-block-end: 2pt;
    border-block-end: 1.5pt solid #000;
    font-size: 13pt;
  }
  h3 {
    margin: 10pt 0 4pt;
    font-size: 11pt;
  }
  h4 {
    margin: 8pt 0 2pt;
    font-size: 10.5pt;
  }
  h1,
  h2,
  h3,
  h4 {
    break-after: avoid;
  }
  header p {
    margin: 0 0 4pt;
    font-size: 9pt;
  }
  .claim {
    padding: 4pt 6pt;
    border: 1pt solid #000;
    font-size: 10pt;
  }
  .claim h2 {
    margin: 0;
    border: 0;
  }
  dl {
    margin: 0;
  }
  dl > div {
    display: grid;
    grid-template-columns: 2fr 3fr;
    gap: 0 10pt;
    padding-block: 2.5pt;
    border-block-end: 0.5pt solid #999;
    break-inside: avoid;
  }
  dt {
    font-weight: 600;
  }
  dd {
    margin: 0;
    white-space: pre-line;
  }
  ul {
    margin: 0;
    padding-inline-start: 14pt;
  }
  li {
    break-inside: avoid;
  }
  small,
  em {
    font-size: 9pt;
    font-style: italic;
  }
  .remark {
    grid-column: 1 / -1;
    margin: 2pt 0;
    padding-inline-start: 6pt;
    border-inline-start: 2pt solid #000;
    font-size: 9.5pt;
    break-inside: avoid;
  }
  .remark.error {
    border-inline-start-style: double;
    border-inline-start-width: 4pt;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 9pt;
  }
  thead {
    display: table-header-group;
  }
  tbody {
    break-inside: avoid;
  }
  th,
  td {
    padding: 2.5pt 4pt;
    border-block-end: 0.5pt solid #999;
    text-align: start;
    vertical-align: top;
    font-weight: 400;
  }
  thead th,
  :is(th, td):first-child {
    overflow-wrap: normal;
  }
  thead th {
    border-block-end: 1pt solid #000;
    font-weight: 600;
  }
  .rest td {
    font-size: 8.5pt;
  }
  .warnings th {
    inline-size: 30%;
    font-weight: 600;
  }
  .warnings tr {
    break-inside: avoid;
  }
  .warnings p {
    margin: 2pt 0 0;
    font-style: italic;
  }
`;
