package no.grobunn.reporting.pdf.table;

import java.util.ArrayList;
import java.util.List;
import no.grobunn.core.document.Table;
import no.grobunn.reporting.pdf.layout.Composition;
import no.grobunn.reporting.pdf.layout.Strip;
import no.grobunn.reporting.pdf.look.Grid;
import no.grobunn.reporting.pdf.look.TypeStyle;
import no.grobunn.reporting.pdf.page.Artifact;
import no.grobunn.reporting.pdf.page.Page;
import no.grobunn.reporting.pdf.page.Tag;
import no.grobunn.reporting.pdf.page.TaggedPhrase;
import no.grobunn.reporting.pdf.text.Line;
import no.grobunn.reporting.pdf.text.Phrase;

/** The header row: content where the table begins, an artifact where it is continued. */
final class TableHead {
    private static final double TOP_PAD = 3;
    private static final double FOOT_PAD = 4;
    private static final double RULE = 0.75;

    private final Composition composition;
    private final Columns columns;
    private final List<Phrase> headers;
    private final List<List<Line>> lines = new ArrayList<>();
    private final TypeStyle style;

    TableHead(Composition composition, Table table, Columns columns) {
        this.composition = composition;
        this.columns = columns;
        this.style = composition.styles().columnHeader;
        this.headers = table.columns().stream()
                .map(column -> composition.phrase(column.header(), style))
                .toList();
        for (int i = 0; i < headers.size(); i++) {
            lines.add(composition.breaker().lines(headers.get(i), columns.width(i)));
        }
    }

    double height() {
        int most = lines.stream().mapToInt(List::size).max().orElse(0);
        return TOP_PAD + most * style.leading() + FOOT_PAD;
    }

    /** The header row below its tag. */
    Strip strip(Tag head) {
        Tag row = head.child("TR");
        List<TaggedPhrase> cells = new ArrayList<>();
        List<Tag> tags = new ArrayList<>();
        for (Phrase header : headers) {
            Tag cell = row.child("TH").attribute("Table", "Scope", "Column");
            tags.add(cell);
            cells.add(new TaggedPhrase(header, cell));
        }
        return Strip.of(height(), (page, top) -> {
            for (int i = 0; i < cells.size(); i++) {
                tags.get(i).stand();
                TaggedPhrase cell = cells.get(i);
                paint(i, top, (line, x, baseline) -> cell.paint(page, line, x, baseline));
            }
            page.begin(Artifact.LAYOUT);
            rule(page, top);
        });
    }

    /** The header row where the table is continued; the caller has begun an artifact. */
    void repeat(Page page, double top) {
        for (int i = 0; i < headers.size(); i++) {
            paint(i, top, page::text);
        }
        rule(page, top);
    }

    private void paint(int column, double top, LinePainting painting) {
        List<Line> set = lines.get(column);
        double at = top + height() - FOOT_PAD - set.size() * style.leading() + style.baseline();
        for (Line line : set) {
            painting.paint(line, columns.x(column, 0, line.width()), at);
            at += style.leading();
        }
    }

    private void rule(Page page, double top) {
        page.rule(
                Grid.LEFT,
                columns.right(),
                top + height(),
                RULE,
                composition.styles().palette.ink());
    }

    private interface LinePainting {
        void paint(Line line, double x, double baseline);
    }
}
