package no.grobunn.reporting.pdf.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.grobunn.core.document.Table.Column.Content;
import no.grobunn.reporting.pdf.look.Grid;
import org.junit.jupiter.api.Test;

class ColumnWidthsTest {
    @Test
    void a_sentence_among_figures_wraps_and_leaves_the_width_to_the_text() {
        Columns columns = new ColumnWidths(
                        List.of(
                                measured(Content.TEXT, 150, 1500),
                                measured(Content.NUMBER, 110, 400),
                                measured(Content.CODE, 110, 400),
                                measured(Content.TEXT, 150, 1500)),
                        Frame.FULL)
                .share();
        assertThat(columns.width(1)).isLessThanOrEqualTo(Grid.mm(30) + 0.01);
        assertThat(columns.width(2)).isLessThanOrEqualTo(Grid.mm(30) + 0.01);
        assertThat(columns.width(0)).isGreaterThan(Grid.mm(40));
        assertThat(columns.right()).isLessThanOrEqualTo(Grid.RIGHT + 0.01);
    }

    private static ColumnMeasure measured(Content content, double cellMillimetres, double allMillimetres) {
        ColumnMeasure measure = new ColumnMeasure(content);
        measure.addWidth(Grid.mm(cellMillimetres));
        measure.addWidth(Grid.mm(cellMillimetres));
        for (double rest = allMillimetres - 2 * cellMillimetres; rest > 0; rest -= 20) {
            measure.addWidth(Grid.mm(20));
        }
        return measure;
    }
}
