package no.grobunn.reporting.pdf.text;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.grobunn.core.document.Inline;
import no.grobunn.core.text.Language;
import no.grobunn.reporting.pdf.font.Face;
import no.grobunn.reporting.pdf.font.Faces;
import no.grobunn.reporting.pdf.look.Colour;
import no.grobunn.reporting.pdf.look.TypeStyle;
import org.jspecify.annotations.Nullable;

/** Gathers styled runs into a phrase. Not thread-safe. */
public final class PhraseBuilder {
    private static final Set<String> LINKED = Set.of("http", "https", "mailto");

    private final Faces faces;
    private final Colour linkColour;
    private final Footnotes footnotes;
    private final QuotedWords quoted;
    private final StringBuilder characters = new StringBuilder();
    private final List<Span> spans = new ArrayList<>(1);

    /**
     * Begins a phrase.
     *
     * @param linkColour the colour of links and of references to footnotes
     * @param quoted what texts may quote of another language
     */
    public PhraseBuilder(Faces faces, Colour linkColour, Footnotes footnotes, QuotedWords quoted) {
        this.faces = faces;
        this.linkColour = linkColour;
        this.footnotes = footnotes;
        this.quoted = quoted;
    }

    public PhraseBuilder add(String text, TypeStyle style) {
        return add(text, style, null);
    }

    public PhraseBuilder add(List<Inline> runs, TypeStyle style) {
        return add(runs, style, null);
    }

    private PhraseBuilder add(String text, TypeStyle style, @Nullable Meaning meaning) {
        String composed = Characters.composed(text);
        int done = 0;
        if (quoted.language() != null && mayQuote(meaning)) {
            for (int[] found = quoted.find(composed, 0); found != null; found = quoted.find(composed, done)) {
                span(composed.substring(done, found[0]), style, meaning);
                span(composed.substring(found[0], found[1]), style, new Meaning(target(meaning), quoted.language()));
                done = found[1];
            }
        }
        span(composed.substring(done), style, meaning);
        return this;
    }

    /** What is in a known language is marked already, and the number of a footnote has none. */
    private static boolean mayQuote(@Nullable Meaning meaning) {
        return meaning == null || (meaning.language() == null && meaning.note() == null);
    }

    private void span(String text, TypeStyle style, @Nullable Meaning meaning) {
        if (!text.isEmpty()) {
            int from = characters.length();
            characters.append(text);
            spans.add(new Span(from, characters.length(), style, meaning));
        }
    }

    private PhraseBuilder add(List<Inline> runs, TypeStyle style, @Nullable Meaning meaning) {
        for (Inline run : runs) {
            if (run instanceof Inline.Text text) {
                add(text.value(), style, meaning);
            } else if (run instanceof Inline.Strong strong) {
                add(strong.children(), style.cut(style.cut().strong()), meaning);
            } else if (run instanceof Inline.Emphasis emphasis) {
                add(emphasis.children(), style.cut(style.cut().emphasised()), meaning);
            } else if (run instanceof Inline.Link link) {
                addLink(link, style, meaning);
            } else if (run instanceof Inline.Foreign foreign) {
                add(foreign.children(), style, new Meaning(target(meaning), foreign.language()));
            } else if (run instanceof Inline.Footnote footnote) {
                addReference(footnote, style, meaning);
            }
        }
        return this;
    }

    /** Two references beside each other are parted, or they would be read as one number. */
    private void addReference(Inline.Footnote footnote, TypeStyle style, @Nullable Meaning meaning) {
        TypeStyle raised = style.reference().colour(linkColour);
        if (endsInReference()) {
            add(",", raised, meaning);
        }
        Footnote numbered = footnotes.next(footnote, meaning == null ? null : meaning.language());
        add(String.valueOf(numbered.number()), raised, new Meaning(numbered));
    }

    private boolean endsInReference() {
        Meaning last = spans.isEmpty() ? null : spans.get(spans.size() - 1).meaning();
        return last != null && last.note() != null;
    }

    private void addLink(Inline.Link link, TypeStyle style, @Nullable Meaning meaning) {
        if (isLinked(link.target())) {
            Language language = meaning == null ? null : meaning.language();
            add(link.children(), style.colour(linkColour), new Meaning(link.target(), language));
        } else {
            add(link.children(), style, meaning);
        }
    }

    private static boolean isLinked(URI target) {
        String scheme = target.getScheme();
        return scheme != null && LINKED.contains(Characters.lowerCase(scheme));
    }

    private static @Nullable URI target(@Nullable Meaning meaning) {
        return meaning == null ? null : meaning.link();
    }

    public Phrase build() {
        float[] advances = new float[characters.length()];
        for (Span span : spans) {
            measure(span, advances);
        }
        return new Phrase(characters.toString(), spans, advances);
    }

    private void measure(Span span, float[] advances) {
        Face face = faces.of(span.style().cut());
        float scale = (float) (span.style().size() / 1000);
        float tracking = (float) span.style().tracking();
        for (int i = span.from(); i < span.to(); i++) {
            int codePoint = characters.codePointAt(i);
            if (codePoint != Phrase.SOFT_HYPHEN) {
                advances[i] = face.advance(Characters.drawn(codePoint)) * scale + tracking;
            }
            if (Character.isSupplementaryCodePoint(codePoint)) {
                i++;
            }
        }
    }
}
