package no.grobunn.reporting.xlsx.intake;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.grobunn.core.sheet.CellValue;
import no.grobunn.core.sheet.EntryKind;
import no.grobunn.core.sheet.FormColumn;
import no.grobunn.core.sheet.FormSheet;
import no.grobunn.core.text.Formats;
import no.grobunn.core.text.Texts;
import no.grobunn.reporting.xlsx.book.BookSheet;
import no.grobunn.reporting.xlsx.book.Look;
import org.jspecify.annotations.Nullable;

/** The first sheet: how the workbook is filled in, what each sheet holds, and what each column is for, with an example. Nobody needs to change it, so it is locked. */
final class GuideSheet {
    private static final double COLUMN = 30;
    private static final double SENTENCE = 62;
    private static final double EXAMPLE = 46;
    private static final int COLUMNS = 5;
    private static final double SHORT = 12;

    private final BookSheet sheet;
    private final Texts texts;
    private int row;

    GuideSheet(BookSheet sheet, Texts texts) {
        this.sheet = sheet;
        this.texts = texts;
    }

    void write(String title, Map<FormSheet, BookSheet> placed) {
        sheet.text(row, 0, "#", Look.NOTE);
        sheet.hideRow(row++);
        sheet.text(row++, 0, title, Look.TITLE);
        sheet.text(row++, 0, texts.get("sheet.guide.note"), Look.SUBTITLE);
        steps(placed);
        sheets(placed);
        columns(placed);
        sheet.width(0, COLUMN);
        sheet.width(1, COLUMN);
        sheet.width(2, SHORT);
        sheet.width(3, SENTENCE);
        sheet.width(4, EXAMPLE);
        sheet.mark();
        sheet.lock();
    }

    private void steps(Map<FormSheet, BookSheet> placed) {
        row++;
        sheet.text(row++, 0, texts.get("sheet.guide.how"), Look.HEADING);
        String names = placed.keySet().stream()
                .flatMap(form -> form.columns().stream())
                .flatMap(
                        column -> column.entry() instanceof EntryKind.Name name ? Stream.of(name.sheet()) : Stream.of())
                .findFirst()
                .flatMap(key -> placed.keySet().stream()
                        .filter(form -> form.key().equals(key))
                        .findFirst())
                .map(FormSheet::name)
                .orElse("");
        for (String step : List.of("row", "required", "list", "several", "further", "date", "move", "hidden")) {
            sheet.text(row++, 0, texts.get("sheet.guide.step." + step, names), Look.NOTE);
        }
    }

    private void sheets(Map<FormSheet, BookSheet> placed) {
        row++;
        sheet.text(row++, 0, texts.get("sheet.guide.sheets"), Look.HEADING);
        placed.forEach((form, onto) -> {
            sheet.link(row, 0, onto);
            sheet.text(row, 1, form.help(), Look.RUNNING);
            for (int column = 2; column < COLUMNS; column++) {
                sheet.blank(row, column, Look.RUNNING);
            }
            row++;
        });
    }

    private void columns(Map<FormSheet, BookSheet> placed) {
        row++;
        sheet.text(row++, 0, texts.get("sheet.guide.columns"), Look.HEADING);
        header(
                "sheet.guide.sheet",
                "sheet.guide.column",
                "sheet.guide.required",
                "sheet.guide.help",
                "sheet.guide.example");
        placed.forEach((form, onto) -> {
            int begin = row;
            for (int i = 0; i < form.columns().size(); i++) {
                FormColumn column = form.columns().get(i);
                boolean first = i == 0 || !form.columns().get(i - 1).key().equals(column.key());
                if (!column.hidden() && first) {
                    column(
                            begin == row ? onto : null,
                            column,
                            form.example().isEmpty() ? null : form.example().get(i));
                }
            }
        });
    }

    private void column(@Nullable BookSheet onto, FormColumn column, @Nullable CellValue example) {
        if (onto == null) {
            sheet.blank(row, 0, Look.TEXT);
        } else {
            sheet.link(row, 0, onto);
        }
        sheet.text(row, 1, column.heading(), Look.TEXT);
        sheet.text(row, 2, column.required() ? texts.get("workbook.yes") : "", Look.TEXT);
        sheet.text(row, 3, column.help(), Look.EXPLANATION);
        sheet.text(row, 4, example == null ? "" : shown(example, column), Look.TEXT);
        row++;
    }

    private String shown(CellValue value, FormColumn column) {
        Formats formats = Formats.of(texts.language());
        if (value instanceof CellValue.Day day) {
            return formats.shortDate(day.date());
        }
        if (value instanceof CellValue.Numeral numeral) {
            boolean money = column.entry() instanceof EntryKind.Decimal decimal && decimal.money();
            return money
                    ? formats.decimal(numeral.number(), 0)
                    : numeral.number().toPlainString();
        }
        return value instanceof CellValue.Words words ? words.text() : "";
    }

    private void header(String... keys) {
        for (int i = 0; i < keys.length; i++) {
            sheet.text(row, i, texts.get(keys[i]), Look.HEADER);
        }
        sheet.repeat(row);
        row++;
    }
}
