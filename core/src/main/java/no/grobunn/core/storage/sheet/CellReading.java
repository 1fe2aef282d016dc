package no.grobunn.core.storage.sheet;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.grobunn.core.catalogue.EntityKind;
import no.grobunn.core.catalogue.InitiativeFields;
import no.grobunn.core.catalogue.ScalarType;
import no.grobunn.core.catalogue.Scalars;
import no.grobunn.core.goal.IndicatorValue;
import no.grobunn.core.invariant.InvariantException;
import no.grobunn.core.sheet.CellValue;
import no.grobunn.core.storage.sheet.Names.Meaning;
import no.grobunn.core.text.Language;
import no.grobunn.core.text.NearestMatch;
import no.grobunn.core.text.TermWords;
import no.grobunn.core.text.Texts;
import no.grobunn.core.vocabulary.Term;

/** Reads cells as the characters of scalars: what people and programs write for a term, a name, a day or a number. Not thread-safe. */
final class CellReading {
    private static final Pattern NUMBER =
            Pattern.compile("([-−]?)(\\d+(?:[ \\u00a0\\u202f\\u2009]\\d{3})*)(?:[.,](\\d+))?(?:[ \\u00a0\\u202f]?%)?");
    private static final Pattern FILE_NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final Pattern MAYBE_THOUSANDS = Pattern.compile("\\d{1,3}\\.\\d{3}");

    /** A cell's number has no more digits than these (IEEE 754, as spreadsheet programs show it). */
    static final int DIGITS = 15;

    private static final Pattern NORWEGIAN_DAY =
            Pattern.compile("(\\d{1,2})\\. ?(\\d{1,2})\\. ?(\\d{4})|(\\d{1,2})[/-](\\d{1,2})-(\\d{4})");
    private static final Pattern SLASHED_DAY = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
    private static final Pattern MIDNIGHT = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})[T ]00:00(?::00(?:\\.0+)?)?Z?");

    /** What came of reading a cell. */
    sealed interface Read {
        /** The characters that the field's type reads. */
        record Characters(String text) implements Read {}

        /** A mistake: its code, what its message is filled with, and the right value nearest to what was found. */
        record Wrong(String code, List<Object> arguments, String nearest) implements Read {
            Wrong(String code, Object... arguments) {
                this(code, List.of(arguments), "");
            }
        }
    }

    private final SheetWords words;
    private final EntityNames names;
    private final Map<ScalarType<?>, TermWords<?>> vocabularies = new HashMap<>();

    CellReading(SheetWords words, EntityNames names) {
        this.words = words;
        this.names = names;
    }

    /** What a cell holds, as words. */
    static String text(CellValue value) {
        if (value instanceof CellValue.Words found) {
            return found.text();
        }
        if (value instanceof CellValue.Numeral found) {
            return CellWriting.plain(found.number());
        }
        if (value instanceof CellValue.Day found) {
            return found.date().toString();
        }
        if (value instanceof CellValue.Flag found) {
            return Boolean.toString(found.set());
        }
        return ((CellValue.Fault) value).shown();
    }

    /** Reads a single value. */
    <V> Read single(ScalarType<V> type, CellValue value) {
        if (value instanceof CellValue.Fault fault) {
            return new Read.Wrong("sheet-fault", fault.shown());
        }
        String text = text(value);
        if (!type.vocabulary().isEmpty()) {
            return term(type, text);
        }
        if (type.reference().isPresent()) {
            return reference(type.reference().get(), text);
        }
        return switch (type.form()) {
            case TEXT -> characters(type, value);
            case WHOLE_NUMBER, DECIMAL -> number(type, value);
            case FLAG -> flag(text);
            case DATE -> day(value);
        };
    }

    /** The entries of a cell that holds several: one a line, else parted by semicolons or commas where the type's own values have none. */
    <V> List<CellValue> entries(ScalarType<V> type, CellValue value) {
        if (!(value instanceof CellValue.Words found)) {
            return List.of(value);
        }
        return Lines.entries(found.text()).stream()
                .flatMap(entry -> parted(type, entry).stream())
                .<CellValue>map(CellValue.Words::new)
                .toList();
    }

    private <V> List<String> parted(ScalarType<V> type, String entry) {
        if (type.equals(Scalars.TEXT) || isRight(type, entry)) {
            return List.of(entry);
        }
        for (String separator : List.of(";", ",")) {
            List<String> parts = List.of(entry.split(separator)).stream()
                    .map(String::strip)
                    .filter(part -> !part.isEmpty())
                    .toList();
            if (parts.size() > 1 && parts.stream().allMatch(part -> isRight(type, part))) {
                return parts;
            }
        }
        return List.of(entry);
    }

    private <V> boolean isRight(ScalarType<V> type, String text) {
        return single(type, new CellValue.Words(text)) instanceof Read.Characters found && reads(type, found.text());
    }

    private static boolean reads(ScalarType<?> type, String characters) {
        try {
            type.read(characters);
            return true;
        } catch (InvariantException e) {
            return false;
        }
    }

    @SuppressWarnings("unchecked") // the words were made of the type's own vocabulary
    private <V> Read term(ScalarType<V> type, String text) {
        TermWords<V> terms = (TermWords<V>) vocabularies.computeIfAbsent(type, key -> TermWords.of(key.vocabulary()));
        String word = text.strip();
        Optional<String> code = type.codes().contains(word)
                ? Optional.of(word)
                : terms.meaning(word).map(type::write);
        if (code.isPresent()) {
            return new Read.Characters(code.get());
        }
        List<String> allowed = type.vocabulary().stream()
                .map(value -> value instanceof Term term ? words.term(term) : type.write(value))
                .toList();
        return new Read.Wrong(
                "sheet-unknown-word",
                List.of(text, allowed),
                NearestMatch.of(word, allowed).orElse(""));
    }

    private Read reference(EntityKind kind, String text) {
        Meaning meaning = names.meaning(kind, text);
        return meaning instanceof Meaning.Row row
                ? new Read.Characters(names.id(kind, row.index()))
                : wrongName(meaning, text, words.sheet(SheetPlans.DOSSIER.of(kind)));
    }

    /** What is wrong with a name that does not mean one row of a sheet. */
    static Read.Wrong wrongName(Meaning meaning, String text, String sheet) {
        if (meaning instanceof Meaning.Several several) {
            return new Read.Wrong("sheet-ambiguous-name", text, sheet, several.labels());
        }
        String nearest =
                meaning instanceof Meaning.Unknown unknown ? unknown.nearest().orElse("") : "";
        return new Read.Wrong("sheet-unknown-name", List.of(text, sheet), nearest);
    }

    private <V> Read characters(ScalarType<V> type, CellValue value) {
        boolean measured = type.placeholder() instanceof IndicatorValue;
        String text = text(value);
        if (value instanceof CellValue.Words) {
            if (type.equals(InitiativeFields.OWNER)) {
                return new Read.Characters(names.ownerOf(text));
            }
            if (measured) {
                return new Read.Characters(measured(text));
            }
            return new Read.Characters(type.equals(Scalars.TEXT) ? Quotes.withoutAroundBlank(text) : text.strip());
        }
        // A program that takes 85.310 for a number has lost the last 0, and one that takes 1-2 for a day has lost what
        // was meant.
        boolean sure = value instanceof CellValue.Numeral numeral
                && (measured || numeral.number().stripTrailingZeros().scale() <= 0)
                && numeral.number().precision() - numeral.number().scale() <= DIGITS;
        return sure ? new Read.Characters(text) : new Read.Wrong("sheet-not-text", text);
    }

    /** An indicator's value may be words; those that a person means as a number become one. */
    private static String measured(String text) {
        if (Quotes.areAround(text)) {
            return Quotes.without(text);
        }
        return isTypedNumber(text) ? plainOf(NUMBER.matcher(text.strip())) : text;
    }

    /** Whether words are a number as people write it, not as files do. */
    static boolean isTypedNumber(String text) {
        return NUMBER.matcher(text.strip()).matches()
                && !text.contains("%")
                && !FILE_NUMBER.matcher(text).matches();
    }

    private static <V> Read number(ScalarType<V> type, CellValue value) {
        String text = text(value);
        boolean words = value instanceof CellValue.Words;
        if (words
                && type.form() == ScalarType.Form.DECIMAL
                && !type.equals(Scalars.AMOUNT)
                && MAYBE_THOUSANDS.matcher(text.strip()).matches()) {
            return new Read.Wrong("sheet-ambiguous-number", text);
        }
        if (!words || reads(type, text)) {
            return new Read.Characters(text);
        }
        Matcher number = NUMBER.matcher(text.strip());
        boolean percent = text.strip().endsWith("%");
        // Amounts know best themselves how people write them.
        boolean own = type.equals(Scalars.AMOUNT) || (percent && !type.equals(Scalars.PERCENTAGE));
        return new Read.Characters(own || !number.matches() ? text.strip() : plain(plainOf(number)));
    }

    /** The number in plain digits, with a point before its decimals. */
    private static String plainOf(Matcher number) {
        if (number.matches()) {
            String whole = number.group(2).replaceAll("\\D", "");
            String decimals = number.group(3) == null ? "" : "." + number.group(3);
            return (number.group(1).isEmpty() ? "" : "-") + whole + decimals;
        }
        throw new IllegalArgumentException("This is no number");
    }

    /** Decimals that are all 0 say nothing: {@code 7,0} is 7. */
    private static String plain(String number) {
        BigDecimal value = new BigDecimal(number);
        return value.stripTrailingZeros().scale() <= 0 ? CellWriting.plain(value) : number;
    }

    private Read flag(String text) {
        String word = TermWords.fold(text);
        for (Language language : Language.values()) {
            for (boolean set : new boolean[] {true, false}) {
                boolean said =
                        word.equals(TermWords.fold(Texts.of(language).get(set ? "workbook.yes" : "workbook.no")));
                if (said || word.equals(Boolean.toString(set))) {
                    return new Read.Characters(Boolean.toString(set));
                }
            }
        }
        return new Read.Wrong("sheet-unknown-word", text, List.of(words.flag(true), words.flag(false)));
    }

    private static Read day(CellValue value) {
        String text = text(value).strip();
        if (value instanceof CellValue.Day) {
            return new Read.Characters(text);
        }
        Matcher midnight = MIDNIGHT.matcher(text);
        if (midnight.matches()) {
            return new Read.Characters(midnight.group(1));
        }
        Matcher norwegian = NORWEGIAN_DAY.matcher(text);
        if (norwegian.matches()) {
            int group = norwegian.group(1) == null ? 4 : 1;
            return date(text, norwegian.group(group + 2), norwegian.group(group + 1), norwegian.group(group));
        }
        Matcher slashed = SLASHED_DAY.matcher(text);
        if (slashed.matches()) {
            return slashed(text, slashed);
        }
        return reads(Scalars.DATE, text) ? new Read.Characters(text) : new Read.Wrong("sheet-not-a-date", text);
    }

    /** Some write the day first, others the month. */
    private static Read slashed(String text, Matcher parts) {
        int first = Integer.parseInt(parts.group(1));
        int second = Integer.parseInt(parts.group(2));
        if (first <= 12 && second <= 12 && first != second) {
            return new Read.Wrong("sheet-ambiguous-date", text);
        }
        return first > 12
                ? date(text, parts.group(3), parts.group(2), parts.group(1))
                : date(text, parts.group(3), parts.group(1), parts.group(2));
    }

    private static Read date(String text, String year, String month, String day) {
        try {
            return new Read.Characters(
                    LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))
                            .toString());
        } catch (DateTimeException e) {
            return new Read.Wrong("sheet-not-a-date", text);
        }
    }
}
