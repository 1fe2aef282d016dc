package no.grobunn.core.figure;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.UnaryOperator;
import no.grobunn.core.actor.ActorId;
import no.grobunn.core.document.Inline;
import no.grobunn.core.document.Table.Cell;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.drawing.TextMeasure;
import no.grobunn.core.text.Formats;
import no.grobunn.core.text.Language;
import no.grobunn.core.text.Texts;

/**
 * One edition of a dossier's figures: whose, in which language, and how wide text is. Immutable and thread-safe if its measure and reading are.
 *
 * @param dossier whose figures
 * @param language the language of every label and generated sentence; the dossier's own words stay as written
 * @param measure how wide text is
 * @param reading how the dossier's free text reads without its markup
 */
public record FigureEdition(Dossier dossier, Language language, TextMeasure measure, UnaryOperator<String> reading) {
    /** An edition whose free text is read as it is written, for figures that show names and numbers only. */
    public static FigureEdition of(Dossier dossier, Language language, TextMeasure measure) {
        return new FigureEdition(dossier, language, measure, UnaryOperator.identity());
    }

    Texts texts() {
        return Texts.of(language);
    }

    Formats formats() {
        return Formats.of(language);
    }

    /** A generated text. */
    String text(String key, Object... arguments) {
        return texts().get("figure." + key, arguments);
    }

    /** A generated text that counts. */
    String count(String key, long count, Object... more) {
        return texts().count("figure." + key, count, more);
    }

    /** The month of a day: {@code april 2024}. */
    String month(LocalDate day) {
        return formats().month(YearMonth.from(day));
    }

    /** The name of an actor. */
    String actor(ActorId id) {
        return dossier.actor(id).name();
    }

    /** Free text of the dossier on one line, without its markup. */
    String plain(String markup) {
        return reading.apply(markup).replaceAll("\\s+", " ").strip();
    }

    /** Words of the dossier in a cell, marked as foreign where the edition speaks another language. */
    Cell own(String words) {
        Language written = dossier.project().language();
        List<Inline> runs = Inline.text(words);
        return Cell.of(written == language || runs.isEmpty() ? runs : List.of(new Inline.Foreign(written, runs)));
    }

    double width(String words, TextStyle style) {
        return measure.width(words, style.typeface(), style.size());
    }

    /** The lines that words take where each may be so wide; broken at spaces first, then where words say themselves or are hyphenated. None if the words are blank. */
    List<String> lines(String words, TextStyle style, double width) {
        return new LineBreaks(language, width, part -> width(part, style)).of(words);
    }
}
