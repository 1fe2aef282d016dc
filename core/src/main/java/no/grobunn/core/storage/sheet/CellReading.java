package no.grobunn.core.storage.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import no.grobunn.core.catalogue.EntityKind;
import no.grobunn.core.catalogue.InitiativeFields;
import no.grobunn.core.catalogue.ScalarType;
import no.grobunn.core.catalogue.Scalars;
import no.grobunn.core.goal.IndicatorValue;
import no.grobunn.core.invariant.InvariantException;
import no.grobunn.core.sheet.CellValue;
import no.grobunn.core.storage.sheet.Names.Meaning;
import no.grobunn.core.storage.tree.Mark;
import no.grobunn.core.storage.tree.Mistake;
import no.grobunn.core.text.Language;
import no.grobunn.core.text.NearestMatch;
import no.grobunn.core.text.TermWords;
import no.grobunn.core.text.Texts;
import no.grobunn.core.vocabulary.Term;

/** Reads cells as the characters of scalars: what people and programs write for a term, a name, a day or a number. Not thread-safe. */
final class CellReading {
    /** A cell's number has no more digits than these (IEEE 754, as spreadsheet programs show it). */
    static final int DIGITS = 15;

    private static final Pattern DIGITS_ONLY = Pattern.compile("\\d+");

    /** What came of reading a cell. */
    sealed interface Read {
        /** The characters that the field's type reads. */
        record Characters(String text) implements Read {}

        /** A mistake: its code, what its message is filled with, and the right value nearest to what was found. */
        record Wrong(String code, List<Object> arguments, String nearest) implements Read {
            Wrong(String code, Object... arguments) {
                this(code, List.of(arguments), "");
            }

            /** The mistake at its place. */
            Mistake at(Mark mark) {
                return new Mistake(code, mark, "", arguments, nearest);
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
            case WHOLE_NUMBER, DECIMAL -> Numbers.of(type, value);
            case FLAG -> flag(text);
            case DATE -> Days.of(value);
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

    static boolean reads(ScalarType<?> type, String characters) {
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
                return new Read.Characters(Numbers.measured(text));
            }
            return new Read.Characters(type.equals(Scalars.TEXT) ? Quotes.withoutAroundBlank(text) : code(type, text));
        }
        // A program that takes 85.310 for a number has lost the last 0, and one that takes 1-2 for a day has lost what
        // was meant.
        boolean sure = value instanceof CellValue.Numeral numeral
                && (measured || numeral.number().stripTrailingZeros().scale() <= 0)
                && numeral.number().precision() - numeral.number().scale() <= DIGITS;
        return sure ? new Read.Characters(text) : new Read.Wrong("sheet-not-text", text);
    }

    /** Registers show their numbers in groups, {@code 974 760 673}, and so people copy them. */
    private static String code(ScalarType<?> type, String text) {
        String together = text.replaceAll("[\\s\\u00a0\\u202f\\u2009]", "");
        boolean grouped = DIGITS_ONLY.matcher(together).matches() && reads(type, together);
        return grouped ? together : text.strip();
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
}
