package no.grobunn.reporting.pdf.table;

import java.util.ArrayList;
import java.util.List;
import no.grobunn.core.document.Table;
import no.grobunn.core.document.Table.Row.Role;
import no.grobunn.reporting.pdf.layout.Composition;
import no.grobunn.reporting.pdf.layout.Repeat;
import no.grobunn.reporting.pdf.layout.Strip;
import no.grobunn.reporting.pdf.look.Grid;
import no.grobunn.reporting.pdf.page.Artifact;
import no.grobunn.reporting.pdf.page.Tag;
import org.jspecify.annotations.Nullable;

/** Sets tables: caption, header and rows as strips that keep together what a reader needs together. */
public final class TableComposer {
    private static final double BEFORE = 18;
    private static final double AFTER = 14;
    private static final int FIRST_TOGETHER = 3;
    private static final int LAST_TOGETHER = 2;

    /** A table whose rows take no more than this is not broken. */
    private static final double WHOLE = Grid.mm(62);

    private final Composition composition;
    private final Frame frame;

    /** Sets tables between both margins. */
    public TableComposer(Composition composition) {
        this(composition, Frame.FULL);
    }

    public TableComposer(Composition composition, Frame frame) {
        this.composition = composition;
        this.frame = frame;
    }

    public void compose(Table table) {
        TableLook look = TableLook.of(composition.styles(), table.rows().size());
        List<List<CellText>> texts = new CellComposer(composition, table, look).texts();
        Columns columns = new ColumnWidths(measured(table, texts), frame).share();
        Tag tag = composition.document().child("Table");
        TableHead head = new TableHead(composition, table, columns);
        Repeat repeat = begin(table, tag, head);
        List<TableRow> rows = rows(table, look, texts, columns, tag.child("TBody"));
        boolean whole = rows.stream().mapToDouble(TableRow::height).sum() <= WHOLE;
        for (int i = 0; i < rows.size(); i++) {
            boolean last = i == rows.size() - 1;
            addRow(rows.get(i), repeat, !last && (whole || keepsWithNext(table.rows(), i)));
        }
        composition.galley().space(AFTER);
    }

    /** Sets caption and header; answers what stands above the rows on the next page. */
    private Repeat begin(Table table, Tag tag, TableHead head) {
        composition.galley().space(BEFORE);
        TableCaption caption = table.caption() == null ? null : new TableCaption(composition, table.caption(), frame);
        if (caption != null) {
            caption.addToGalley(tag);
        }
        composition.galley().add(head.strip(tag.child("THead")).keptWithNext(true));
        return repeat(caption, head);
    }

    private static Repeat repeat(@Nullable TableCaption caption, TableHead head) {
        double above = caption == null ? 0 : caption.continuedHeight();
        return new Repeat(above + head.height(), (page, top) -> {
            page.begin(Artifact.REPEATED);
            if (caption != null) {
                caption.repeat(page, top);
            }
            head.repeat(page, top + above);
            page.end();
        });
    }

    private List<ColumnMeasure> measured(Table table, List<List<CellText>> texts) {
        List<ColumnMeasure> measures = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            ColumnMeasure measure = new ColumnMeasure(table.columns().get(i).content());
            for (List<CellText> row : texts) {
                row.get(i).measure(measure);
            }
            measure.addHeader(
                    composition.phrase(table.columns().get(i).header(), composition.styles().columnHeader),
                    Grid.mm(26));
            measures.add(measure);
        }
        return measures;
    }

    private List<TableRow> rows(Table table, TableLook look, List<List<CellText>> texts, Columns columns, Tag body) {
        List<TableRow> rows = new ArrayList<>(texts.size());
        for (int i = 0; i < texts.size(); i++) {
            Tag tag = body.child("TR");
            List<SetCell> cells = new ArrayList<>(columns.count());
            for (int column = 0; column < columns.count(); column++) {
                Tag cell = column == table.rowHeader()
                        ? tag.child("TH").attribute("Table", "Scope", "Row")
                        : tag.child("TD");
                cells.add(new SetCell(composition, texts.get(i).get(column), cell, column, columns));
            }
            Role role = table.rows().get(i).role();
            rows.add(new TableRow(composition, look, columns, cells, role, ruleBelow(table.rows(), i)));
        }
        return rows;
    }

    private void addRow(TableRow row, Repeat repeat, boolean kept) {
        if (row.height() + repeat.height() > Grid.BOTTOM - Grid.TOP) {
            for (Strip strip : row.lineStrips()) {
                composition.galley().add(strip.repeating(repeat));
            }
        } else {
            composition.galley().add(row.strip().repeating(repeat).keptWithNext(kept));
        }
    }

    /** A heavy rule above the total, none within a group. */
    private static TableRow.Rule ruleBelow(List<Table.Row> rows, int index) {
        if (index == rows.size() - 1) {
            return rows.get(index).role() == Role.TOTAL ? TableRow.Rule.NONE : TableRow.Rule.HAIRLINE;
        }
        return switch (rows.get(index + 1).role()) {
            case TOTAL -> TableRow.Rule.HEAVY;
            case MEMBER -> TableRow.Rule.NONE;
            default -> TableRow.Rule.HAIRLINE;
        };
    }

    /** The first and the last rows stay together, a total with the rows above it, a group with its first member. */
    private static boolean keepsWithNext(List<Table.Row> rows, int index) {
        int last = rows.size() - 1;
        boolean total = rows.get(last).role() == Role.TOTAL;
        int bodyRows = total ? last : last + 1;
        boolean amongFirst = index < Math.min(FIRST_TOGETHER, bodyRows) - 1;
        boolean amongLast = index >= bodyRows - LAST_TOGETHER;
        boolean beforeTotal = rows.get(index + 1).role() == Role.TOTAL;
        boolean groupHead =
                rows.get(index).role() == Role.GROUP && rows.get(index + 1).role() == Role.MEMBER;
        return amongFirst || amongLast || beforeTotal || groupHead;
    }
}
