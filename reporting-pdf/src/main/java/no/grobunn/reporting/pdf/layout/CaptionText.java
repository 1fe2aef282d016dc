package no.grobunn.reporting.pdf.layout;

import no.grobunn.core.document.Caption;
import no.grobunn.reporting.pdf.text.Phrase;
import no.grobunn.reporting.pdf.text.PhraseBuilder;

/** The words of a caption as they stand above a table or a figure. */
public record CaptionText(Composition composition, Caption caption) {
    /** The label and what it is followed by. */
    public String finding() {
        return caption.label() == null ? caption.statement() : caption.label() + " " + caption.statement();
    }

    /** The finding in accent, then the facts. */
    public Phrase phrase() {
        PhraseBuilder builder = composition.phrase().add(finding(), composition.styles().finding);
        if (caption.facts() != null) {
            builder.add(" " + caption.facts(), composition.styles().facts);
        }
        return builder.build();
    }
}
