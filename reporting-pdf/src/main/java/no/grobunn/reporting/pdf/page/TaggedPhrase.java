package no.grobunn.reporting.pdf.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.grobunn.core.text.Language;
import no.grobunn.reporting.pdf.text.Footnote;
import no.grobunn.reporting.pdf.text.Line;
import no.grobunn.reporting.pdf.text.Meaning;
import no.grobunn.reporting.pdf.text.Phrase;
import no.grobunn.reporting.pdf.text.Span;
import org.jspecify.annotations.Nullable;

/** A phrase and the tag that its lines are painted under; links and foreign words in it get tags of their own. Not thread-safe. */
public final class TaggedPhrase {
    private static final double UNDERLINE = 0.4;

    private final Phrase phrase;
    private final Tag tag;
    private @Nullable Map<Meaning, Tag> inner;
    private @Nullable Map<Footnote, NoteLink> notes;

    public TaggedPhrase(Phrase phrase, Tag tag) {
        this.phrase = phrase;
        this.tag = tag;
    }

    public Phrase phrase() {
        return phrase;
    }

    /** Paints a line of the phrase; lines must come in order. */
    public void paint(Page page, Line line, double x, double baseline) {
        double at = x;
        for (Span span : phrase.spans()) {
            if (span.to() > line.from() && span.from() < line.to()) {
                double width = phrase.width(Math.max(line.from(), span.from()), Math.min(line.to(), span.to()));
                Meaning meaning = span.meaning();
                Tag own = meaning == null ? tag : tagOf(meaning);
                page.begin(own).text(line, span, at, baseline);
                if (meaning != null && meaning.link() != null) {
                    double seen = Math.min(width, x + line.width() - at);
                    page.rule(
                            at,
                            at + seen,
                            baseline + 1.6,
                            UNDERLINE,
                            span.style().colour());
                    double top = baseline - span.style().size();
                    page.link(own, at, top, seen, span.style().leading(), Action.open(meaning.link()), words(meaning));
                } else if (meaning != null && meaning.note() != null) {
                    double top = baseline - span.style().rise() - span.style().size();
                    link(meaning.note())
                            .refer(page, own, at, top, width, 1.4 * span.style().size());
                }
                at += width;
            }
        }
    }

    /** The footnotes that a line refers to, in order. */
    public List<NoteLink> notes(Line line) {
        List<NoteLink> referred = new ArrayList<>(0);
        for (Span span : phrase.spans()) {
            Meaning meaning = span.meaning();
            if (meaning != null && meaning.note() != null && span.from() >= line.from() && span.from() < line.to()) {
                referred.add(link(meaning.note()));
            }
        }
        return referred;
    }

    private NoteLink link(Footnote note) {
        if (notes == null) {
            notes = new HashMap<>(2);
        }
        return notes.computeIfAbsent(note, added -> new NoteLink(added, tag));
    }

    private String words(Meaning meaning) {
        StringBuilder words = new StringBuilder();
        for (Span span : phrase.spans()) {
            if (span.meaning() == meaning) {
                words.append(phrase.characters(), span.from(), span.to());
            }
        }
        return words.toString();
    }

    private Tag tagOf(Meaning meaning) {
        if (inner == null) {
            inner = new HashMap<>(2);
        }
        return inner.computeIfAbsent(meaning, this::newTag);
    }

    private Tag newTag(Meaning meaning) {
        if (meaning.note() != null) {
            return tag.child("Reference").child("Link");
        }
        Tag own = tag.child(meaning.link() == null ? "Span" : "Link");
        Language language = meaning.language();
        return language == null ? own : own.language(language.tag());
    }
}
