package no.grobunn.core.storage.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.grobunn.core.catalogue.InitiativeFields;
import no.grobunn.core.catalogue.ScalarType;
import no.grobunn.core.catalogue.Scalars;
import no.grobunn.core.goal.IndicatorValue;
import no.grobunn.core.sheet.CellValue;
import no.grobunn.core.vocabulary.Term;

/** Writes the values of a dossier as cells: terms by their words, references by the names of what they lead to. Immutable. */
final class CellWriting {
    /** Spreadsheet programs do not agree on what day an earlier one is. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    private static final MathContext HELD = new MathContext(CellReading.DIGITS);

    private final SheetWords words;
    private final EntityNames names;

    CellWriting(SheetWords words, EntityNames names) {
        this.words = words;
        this.names = names;
    }

    /** The cell of a single value. */
    <V> CellValue single(ScalarType<V> type, V value) {
        if (value instanceof LocalDate date && !date.isBefore(FIRST_DAY)) {
            return new CellValue.Day(date);
        }
        Optional<BigDecimal> number = number(type, value);
        if (number.isPresent()) {
            return new CellValue.Numeral(number.get());
        }
        return new CellValue.Words(text(type, value));
    }

    /** The text of a cell that holds several values. */
    <V> String several(ScalarType<V> type, List<V> values) {
        return Lines.of(values.stream().map(value -> text(type, value)).toList());
    }

    private <V> String text(ScalarType<V> type, V value) {
        if (value instanceof Term term) {
            return words.term(term);
        }
        if (value instanceof Boolean flag) {
            return words.flag(flag);
        }
        String written = type.write(value);
        if (type.equals(Scalars.TEXT)) {
            return Quotes.aroundBlank(written);
        }
        if (value instanceof IndicatorValue) {
            boolean mistaken = Numbers.isTypedNumber(written) || Quotes.areAround(written);
            return mistaken ? Quotes.around(written) : written;
        }
        if (type.equals(InitiativeFields.OWNER)) {
            return names.owner(written);
        }
        return type.reference().map(kind -> names.label(kind, written)).orElse(written);
    }

    /** A number, where a cell that holds it as one gives the value again. */
    private static <V> Optional<BigDecimal> number(ScalarType<V> type, V value) {
        boolean counted = type.form() == ScalarType.Form.WHOLE_NUMBER
                || type.form() == ScalarType.Form.DECIMAL
                || (value instanceof IndicatorValue measured
                        && measured.number().isPresent());
        return counted
                ? Optional.of(new BigDecimal(type.write(value)))
                        .filter(number -> type.read(plain(
                                        BigDecimal.valueOf(number.doubleValue()).round(HELD)))
                                .equals(value))
                : Optional.empty();
    }

    /** The digits of a cell's number. */
    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
