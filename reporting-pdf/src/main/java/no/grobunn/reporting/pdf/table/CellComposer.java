package no.grobunn.reporting.pdf.table;

import java.util.ArrayList;
import java.util.List;
import no.grobunn.core.document.Table;
import no.grobunn.core.document.Table.Column.Content;
import no.grobunn.core.document.Table.Row.Role;
import no.grobunn.reporting.pdf.layout.Composition;
import no.grobunn.reporting.pdf.look.Grid;
import no.grobunn.reporting.pdf.look.TypeStyle;
import no.grobunn.reporting.pdf.text.Phrase;

/** Gives the words of a table's cells their type: semibold heads and totals, grey members and row numbers. */
final class CellComposer {
    private static final double MEMBER_INDENT = Grid.mm(4);

    private final Composition composition;
    private final Table table;
    private final TableLook look;
    private final Phrase nothing;
    private final int firstText;

    CellComposer(Composition composition, Table table, TableLook look) {
        this.composition = composition;
        this.table = table;
        this.look = look;
        this.nothing = composition.phrase("", look.cell());
        this.firstText = firstText(table.columns());
    }

    private static int firstText(List<Table.Column> columns) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).content() == Content.TEXT) {
                return i;
            }
        }
        return 0;
    }

    List<List<CellText>> texts() {
        List<List<CellText>> texts = new ArrayList<>(table.rows().size());
        for (Table.Row row : table.rows()) {
            List<CellText> cells = new ArrayList<>(row.cells().size());
            for (int column = 0; column < row.cells().size(); column++) {
                cells.add(text(row, column));
            }
            texts.add(cells);
        }
        return texts;
    }

    private CellText text(Table.Row row, int column) {
        double indent = row.role() == Role.MEMBER && column == firstText ? MEMBER_INDENT : 0;
        Table.Cell cell = row.cells().get(column);
        if (cell instanceof Table.Words words) {
            Phrase phrase = words.text().isEmpty()
                    ? nothing
                    : composition.phrase(words.text(), style(row.role(), column, words.strong()));
            Phrase detail = words.detail() == null ? null : composition.phrase(words.detail(), look.detail());
            return new CellText(phrase, detail, null, indent);
        }
        return new CellText(nothing, null, (Table.Rating) cell, indent);
    }

    private TypeStyle style(Role role, int column, boolean strong) {
        boolean semibold = strong || role == Role.GROUP || role == Role.TOTAL;
        TypeStyle style = look.cell();
        if (table.columns().get(column).content() == Content.ORDINAL && !semibold) {
            return style.colour(composition.styles().palette.grey5());
        }
        if (role == Role.MEMBER && !strong) {
            return style.colour(composition.styles().palette.grey7());
        }
        return semibold ? style.cut(style.cut().strong()) : style;
    }
}
