package no.grobunn.reporting.pdf.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.grobunn.core.document.Table;
import no.grobunn.reporting.pdf.layout.Composition;
import no.grobunn.reporting.pdf.layout.Painting;
import no.grobunn.reporting.pdf.layout.Strip;
import no.grobunn.reporting.pdf.look.Palette;
import no.grobunn.reporting.pdf.look.TypeStyle;
import no.grobunn.reporting.pdf.page.Artifact;
import no.grobunn.reporting.pdf.page.Page;
import no.grobunn.reporting.pdf.page.Tag;
import no.grobunn.reporting.pdf.page.TaggedPhrase;

/** The header row, or two where columns share headers: content where the table begins, an artifact where it is continued. */
final class TableHead {
    private static final double TOP_PAD = 3;
    private static final double FOOT_PAD = 4;
    private static final double RULE = 0.75;
    private static final double SHARED_RULE = 0.5;
    private static final double BELOW_SHARED = 3;

    private final Composition composition;
    private final Columns columns;
    private final List<HeadCell> upper = new ArrayList<>();
    private final List<HeadCell> lower = new ArrayList<>();
    private final TypeStyle style;

    TableHead(Composition composition, Table table, Columns columns) {
        this.composition = composition;
        this.columns = columns;
        this.style = composition.styles().columnHeader;
        List<Table.Column> all = table.columns();
        for (int i = 0; i < all.size(); i++) {
            String group = all.get(i).group();
            if (group == null) {
                upper.add(cell(all.get(i).header(), i));
            } else {
                if (i == 0 || !group.equals(all.get(i - 1).group())) {
                    upper.add(shared(group, i, last(all, i)));
                }
                lower.add(cell(all.get(i).header(), i));
            }
        }
    }

    /** The last neighbour of the same group. */
    private static int last(List<Table.Column> all, int first) {
        int last = first;
        while (last + 1 < all.size()
                && Objects.equals(all.get(last + 1).group(), all.get(first).group())) {
            last++;
        }
        return last;
    }

    private HeadCell cell(String words, int column) {
        return headCell(words, column, column, false, width -> columns.x(column, 0, width));
    }

    private HeadCell shared(String words, int first, int last) {
        return headCell(words, first, last, true, width -> columns.left(first));
    }

    private HeadCell headCell(String words, int first, int last, boolean shared, HeadCell.Place x) {
        var phrase = composition.phrase(words, style);
        double width = columns.right(last) - columns.left(first);
        return new HeadCell(first, last, phrase, composition.breaker().lines(phrase, width), shared, x);
    }

    double height() {
        double single = most(upper, false);
        return TOP_PAD + Math.max(single, sharedHeight() + most(lower, false)) + FOOT_PAD;
    }

    private double sharedHeight() {
        return lower.isEmpty() ? 0 : most(upper, true) + 2 * BELOW_SHARED;
    }

    private static double most(List<HeadCell> cells, boolean shared) {
        return cells.stream()
                .filter(cell -> cell.shared() == shared)
                .mapToDouble(HeadCell::height)
                .max()
                .orElse(0);
    }

    /** The header rows below their tag. */
    Strip strip(Tag head) {
        List<Painting> paintings = new ArrayList<>();
        addRow(paintings, upper, head.child("TR"));
        if (!lower.isEmpty()) {
            addRow(paintings, lower, head.child("TR"));
        }
        return Strip.of(height(), (page, top) -> {
            paintings.forEach(painting -> painting.paint(page, top));
            page.begin(Artifact.LAYOUT);
            rules(page, top);
        });
    }

    private void addRow(List<Painting> paintings, List<HeadCell> cells, Tag row) {
        for (HeadCell cell : cells) {
            boolean deep = cells == upper && !cell.shared() && !lower.isEmpty();
            Tag tag = cell.tag(row, deep);
            TaggedPhrase tagged = new TaggedPhrase(cell.phrase(), tag);
            paintings.add((page, top) -> {
                tag.stand();
                cell.paint(page, tagged, top + bottom(cell));
            });
        }
    }

    /** The header rows where the table is continued; the caller has begun an artifact. */
    void repeat(Page page, double top) {
        upper.forEach(cell -> cell.repeat(page, top + bottom(cell)));
        lower.forEach(cell -> cell.repeat(page, top + bottom(cell)));
        rules(page, top);
    }

    /** Headers stand at the foot, those that are shared above their columns'. */
    private double bottom(HeadCell cell) {
        double foot = height() - FOOT_PAD;
        return cell.shared() ? foot - most(lower, false) - 2 * BELOW_SHARED : foot;
    }

    private void rules(Page page, double top) {
        for (HeadCell cell : upper) {
            if (cell.shared()) {
                double y = top + bottom(cell) + BELOW_SHARED;
                double right = columns.right(cell.last());
                page.rule(
                        columns.left(cell.first()),
                        right,
                        y,
                        SHARED_RULE,
                        palette().grey3());
            }
        }
        page.rule(
                columns.left(), columns.right(), top + height(), RULE, palette().ink());
    }

    private Palette palette() {
        return composition.styles().palette;
    }
}
