package no.grobunn.reporting.xlsx.book;

import java.math.BigDecimal;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * A column of a {@link NamedTable}.
 *
 * @param <T> what a row of the table tells of
 * @param header what it is called, unlike every other column of the table
 * @param headerLook how its header looks
 * @param look how its cells look where there is no value
 * @param filler puts a row's value into its cell
 */
public record TableColumn<T>(String header, Look headerLook, Look look, Filler<T> filler) {
    /** Puts a value into a cell. */
    @FunctionalInterface
    public interface Filler<T> {
        void fill(BookSheet sheet, int row, int column, T line);
    }

    /** A column of texts; a row may have none. */
    public static <T> TableColumn<T> texts(String header, Function<T, @Nullable String> value) {
        return new TableColumn<>(header, Look.HEADER, Look.TEXT, (sheet, row, column, line) -> {
            String text = value.apply(line);
            if (text == null) {
                sheet.blank(row, column, Look.TEXT);
            } else {
                sheet.text(row, column, text, Look.TEXT);
            }
        });
    }

    /** A narrow column of marks under a header that reads upwards. */
    public static <T> TableColumn<T> marks(String header, String mark, Predicate<T> marked) {
        return new TableColumn<>(header, Look.HEADER_UP, Look.MARK, (sheet, row, column, line) -> {
            if (marked.test(line)) {
                sheet.text(row, column, mark, Look.MARK);
            } else {
                sheet.blank(row, column, Look.MARK);
            }
        });
    }

    /** A column of whole numbers without groups: years, numbers of packages. */
    public static <T> TableColumn<T> ordinals(String header, ToIntFunction<T> value) {
        return numbers(header, Look.YEAR, line -> BigDecimal.valueOf(value.applyAsInt(line)));
    }

    /** A column of numbers; a row may have none. */
    public static <T> TableColumn<T> numbers(String header, Look look, Function<T, @Nullable BigDecimal> value) {
        return filled(header, look, (sheet, row, column, line) -> {
            BigDecimal number = value.apply(line);
            if (number == null) {
                sheet.blank(row, column, look);
            } else {
                sheet.number(row, column, number, look);
            }
        });
    }

    /** A column of numbers that are put into their cells in a way of its own. */
    public static <T> TableColumn<T> filled(String header, Look look, Filler<T> filler) {
        return new TableColumn<>(header, Look.HEADER_NUMBER, look, filler);
    }
}
