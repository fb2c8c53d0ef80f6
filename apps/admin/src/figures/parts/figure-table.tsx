import type { ReactElement, ReactNode } from 'react';
import { TableScroll } from './table-scroll.tsx';

export interface Line {
  readonly code: string;
  readonly name: ReactNode;
  readonly values: readonly ReactNode[];
}

interface Props {
  readonly caption: string;
  /** The first stands above the names. */
  readonly heads: readonly string[];
  readonly lines: readonly Line[];
  /** The sum, under a line. */
  readonly sum?: Line | undefined;
}

/** Figures as a table, which can be reached and moved by the keyboard where it is wider than the page. */
export function FigureTable({ caption, heads, lines, sum }: Props): ReactElement {
  return (
    <TableScroll label={caption}>
      <table className="figures">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th scope="col" key={head}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <Row key={line.code} line={line} />
          ))}
        </tbody>
        {sum !== undefined && (
          <tfoot>
            <Row line={sum} />
          </tfoot>
        )}
      </table>
    </TableScroll>
  );
}

function Row({ line: { name, values } }: { readonly line: Line }): ReactElement {
  return (
    <tr>
      <th scope="row">{name}</th>
      {values.map((value, at) => (
        <td key={at}>{value}</td>
      ))}
    </tr>
  );
}
