package no.grobunn.reporting.pdf.layout;

import java.util.List;
import no.grobunn.core.document.Inline;
import no.grobunn.core.text.Language;
import no.grobunn.core.text.Texts;
import no.grobunn.reporting.pdf.font.Faces;
import no.grobunn.reporting.pdf.look.Stylesheet;
import no.grobunn.reporting.pdf.look.TypeStyle;
import no.grobunn.reporting.pdf.page.Tag;
import no.grobunn.reporting.pdf.page.TaggedPhrase;
import no.grobunn.reporting.pdf.text.Footnotes;
import no.grobunn.reporting.pdf.text.Line;
import no.grobunn.reporting.pdf.text.LineBreaker;
import no.grobunn.reporting.pdf.text.Phrase;
import no.grobunn.reporting.pdf.text.PhraseBuilder;
import no.grobunn.reporting.pdf.text.QuotedWords;
import org.jspecify.annotations.Nullable;

/**
 * What everyone who sets a part of one document works with.
 *
 * @param words the typesetter's own words, in the document's language
 * @param quoted what the document quotes of another language
 * @param document the tag of the whole document
 */
public record Composition(
        Faces faces,
        Stylesheet styles,
        Brand brand,
        LineBreaker breaker,
        Texts words,
        Footnotes footnotes,
        QuotedWords quoted,
        Tag document,
        Galley galley,
        Outline outline,
        Pages pages) {

    /** The same, set in a column of its own. */
    public Composition in(Galley other) {
        return new Composition(
                faces, styles, brand, breaker, words, footnotes, quoted, document, other, outline, pages);
    }

    public PhraseBuilder phrase() {
        return new PhraseBuilder(faces, styles.palette.accent(), footnotes, quoted);
    }

    public Phrase phrase(String text, TypeStyle style) {
        return phrase().add(text, style).build();
    }

    /** Words in a language that may be another than the document's; null if it is the document's. */
    public Phrase phrase(String text, @Nullable Language language, TypeStyle style) {
        List<Inline> runs = Inline.text(text);
        return phrase(language == null ? runs : List.of(new Inline.Foreign(language, runs)), style);
    }

    public Phrase phrase(List<Inline> runs, TypeStyle style) {
        return phrase().add(runs, style).build();
    }

    /** Text as a single line, for what is painted under an artifact or measured beforehand. */
    public Line line(String text, TypeStyle style) {
        Phrase phrase = phrase(text, style);
        return new Line(phrase, 0, phrase.length(), phrase.width(), false);
    }

    /** Adds the lines of a phrase to the galley, at least two together at either side of a page break. */
    public void setLines(TaggedPhrase phrase, List<Line> lines, double x) {
        for (int i = 0; i < lines.size(); i++) {
            boolean kept = i < lines.size() - 1 && (i == 0 || i == lines.size() - 2);
            galley.add(lineStrip(phrase, lines.get(i), x).keptWithNext(kept));
        }
    }

    /** A strip that is one line of a phrase. */
    public Strip lineStrip(TaggedPhrase phrase, Line line, double x) {
        double baseline = phrase.phrase().baseline();
        return noted(
                Strip.of(phrase.phrase().leading(), (page, top) -> phrase.paint(page, line, x, top + baseline)),
                phrase,
                line);
    }

    /** The same strip with the footnotes that a line within it refers to. */
    public Strip noted(Strip strip, TaggedPhrase phrase, Line line) {
        if (!phrase.phrase().isNoted()) {
            return strip;
        }
        NoteSetter setter = new NoteSetter(this);
        return strip.noted(phrase.notes(line).stream().map(setter::set).toList());
    }
}
